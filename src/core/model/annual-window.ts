/** A yearly period between two days (`MM-DD`), both included; may wrap over New Year. */
export interface AnnualWindow {
  readonly opens: string
  readonly closes: string
  readonly timezone: string
}

/** Whether the window is open on a day (`MM-DD`); both its ends are in it, and it may wrap over New Year. */
export const isOpenOn = ({ opens, closes }: AnnualWindow, day: string): boolean =>
  opens <= closes ? opens <= day && day <= closes : day >= opens || day <= closes
