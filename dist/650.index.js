export const id = 650;
export const ids = [650];
export const modules = {

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ namingOf)
/* harmony export */ });
/* harmony import */ var _core_model_approver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);

/** Whether a policy's list of users and teams names somebody; null names everybody. */
async function namingOf(login, approvers, people) {
    if (approvers === null)
        return { kind: 'named' };
    const unseen = [];
    for (const approver of approvers.map(_core_model_approver_js__WEBPACK_IMPORTED_MODULE_0__/* .approverOf */ .h)) {
        if (approver.kind === 'user') {
            if (approver.login.toLowerCase() === login.toLowerCase())
                return { kind: 'named' };
            continue;
        }
        const isMember = await people.isMember(approver, login);
        if (isMember === true)
            return { kind: 'named' };
        if (isMember === 'unknown')
            unseen.push(approver.text);
    }
    return unseen.length > 0 ? { kind: 'unknown', teams: unseen } : { kind: 'not-named' };
}


/***/ }),

/***/ 9810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ candidatesAmong),
  k: () => (/* binding */ candidatesOf)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/review/latest-reviews.js
var latest_reviews = __webpack_require__(6324);
;// CONCATENATED MODULE: ./build/core/review/status.js
/** When `author` first posted that there is something to review, in unix milliseconds; null for never. */
function firstSeen(statuses, author) {
    // What said that nothing changed showed nobody any number.
    const own = statuses.filter((one) => one.author?.id === author.id && !/^unchanged/.test(one.description));
    return own.length > 0 ? Math.min(...own.map(({ at }) => at)) : null;
}

// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 14 modules
var compare = __webpack_require__(4696);
// EXTERNAL MODULE: ./build/app/reviewers/approver-match.js
var approver_match = __webpack_require__(1454);
;// CONCATENATED MODULE: ./build/app/reviewers/candidates.js






/** Everybody whose latest review says yes or no, with all that decides whether it counts. */
async function candidatesOf(inquiry) {
    return await candidatesAmong(await inquiry.github.reviews(inquiry.pull.number), inquiry);
}
/** The same, of these reviews only. */
async function candidatesAmong(reviews, inquiry) {
    const candidates = [];
    for (const review of (0,latest_reviews/* latestPerPerson */.q)(reviews))
        candidates.push(await candidateOf(review, inquiry));
    return candidates;
}
async function candidateOf(review, inquiry) {
    const { user } = review;
    const state = latest_reviews/* STATES */.x[review.state] ?? 'dismissed';
    const unasked = { state, wroteNumbers: false, access: 'unknown', naming: NOBODY, coverage: UNREADABLE };
    if (!user)
        return { ...unasked, login: 'ghost', account: 'deleted', isAuthor: false };
    // Only a person may approve; whoever is not a bot may ask for changes.
    const isPerson = state === 'approved' ? user.type === 'User' : user.type !== 'Bot';
    const account = isPerson ? 'person' : 'bot';
    const isAuthor = inquiry.pull.author?.id === user.id;
    const known = { ...unasked, login: user.login, account, isAuthor };
    // Nobody is asked about whose word can't count anyway.
    if (state === 'dismissed' || account === 'bot' || isAuthor)
        return known;
    const naming = await (0,approver_match/* namingOf */.a)(user.login, inquiry.approvers, inquiry.github);
    if (naming.kind === 'not-named')
        return { ...known, naming };
    return {
        ...known,
        naming,
        access: await inquiry.github.accessOf(user.login),
        wroteNumbers: await wroteNumbers(user.id, inquiry),
        coverage: state === 'approved' ? await coverageOf(review, inquiry) : UNREADABLE,
    };
}
const NOBODY = { kind: 'not-named' };
const UNREADABLE = { kind: 'unreadable' };
/** Beyond this many commits of one person, they are taken for a writer of the numbers. */
const MAX_OWN_COMMITS = 30;
/** Whether a commit of the pull request that changes the contract is this person's. */
async function wroteNumbers(id, { github, sources, commits }) {
    const own = commits.filter(({ people }) => people.includes(id));
    if (own.length > MAX_OWN_COMMITS)
        return true;
    for (const commit of own)
        if (await bringsNumbers(commit, github, sources))
            return true;
    return false;
}
/** Whether a commit changes the contract. A merge does when it makes other numbers than its two sides bring together. */
async function bringsNumbers({ sha, parents }, github, sources) {
    const between = async (a, b) => await (0,compare/* compareAt */.Ln)(sources, await sources.locate(a), await sources.locate(b));
    const edits = await Promise.all(parents.map((parent) => between(parent, sha)));
    if (parents.length > 0 && edits.every(compare/* isNothing */.qv))
        return false;
    const [left, right, third] = parents;
    const [fromLeft, fromRight] = edits;
    if (!left || !right || third || !fromLeft || !fromRight)
        return true;
    const fork = await github.mergeBase(left, right);
    if (!fork)
        return true;
    const [ofLeft, ofRight] = [await between(fork, left), await between(fork, right)];
    if ([fromLeft, fromRight, ofLeft, ofRight].some(({ unreadable }) => unreadable.length > 0))
        return true;
    const stray = (0,verdict/* unexplained */.E)(fromLeft.changes, ofRight.changes);
    return [...stray, ...(0,verdict/* unexplained */.E)(fromRight.changes, ofLeft.changes)].length > 0;
}
/**
 * Whether an approval is of the numbers at the head. GitHub has been seen to re-point a review to a later commit, so the
 * guard must also have seen these numbers, on a commit of this pull request, before the review was given.
 */
async function coverageOf(review, inquiry) {
    const { github, sources, pull, head, commits, statusAuthor } = inquiry;
    const { commit, submittedAt } = review;
    if (commit === null || submittedAt === null)
        return UNREADABLE;
    const reviewed = await sources.locate(commit).catch(missing);
    if (!reviewed)
        return UNREADABLE;
    if (!(await (0,compare/* sameNumbers */.pB)(sources, reviewed, head)))
        return { kind: 'other-numbers' };
    const isMovable = commits.some(({ sha }) => sha === commit);
    const forcePush = isMovable ? await github.lastForcePush(pull.number) : null;
    if (forcePush !== null && submittedAt <= forcePush)
        return { kind: 'force-pushed' };
    if (!statusAuthor)
        return { kind: 'seen-unknown' };
    const seenBefore = async (sha) => {
        const seen = firstSeen(await github.guardStatuses(sha, pull), statusAuthor);
        return seen !== null && seen < submittedAt;
    };
    if (await seenBefore(commit))
        return { kind: 'same' };
    for (const { sha } of [...commits].reverse()) {
        if (sha === commit)
            continue;
        if (!(await (0,compare/* sameNumbers */.pB)(sources, await sources.locate(sha), head)))
            break;
        if (await seenBefore(sha))
            return { kind: 'same' };
    }
    return { kind: 'not-seen-before' };
}
/** A commit that GitHub no longer has. */
function missing(error) {
    if (error instanceof errors/* Unavailable */.$P && error.isMissing)
        return null;
    throw error;
}


/***/ }),

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ latestPerPerson),
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
/** The states of GitHub's that say yes or no; what is not here says neither. */
const STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
/** A comment takes nothing back, so it is passed over. A deleted account is nobody, so its reviews stay apart. */
function latestPerPerson(reviews) {
    const latest = new Map();
    for (const [index, review] of reviews.entries()) {
        if (STATES[review.state] === undefined)
            continue;
        const key = review.user ? `user ${review.user.id}` : `review ${index}`;
        latest.delete(key);
        latest.set(key, review);
    }
    return [...latest.values()];
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ requirementAt)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);
/* harmony import */ var _model_annual_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(686);


/** The rule that holds at `at` (unix seconds). Without a yearly window it is always the one for out of it. */
function requirementAt(review, at) {
    const { annual } = review;
    if (!annual)
        return { rule: review.outOfWindow, window: null };
    const today = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromSeconds(at, { zone: annual.timezone });
    const isOpen = (0,_model_annual_window_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenOn */ .u)(annual, today.toFormat('MM-dd'));
    const window = { isOpen, ...nearestWindow(annual, today, isOpen), timezone: annual.timezone, rule: review.inWindow };
    return { rule: isOpen ? review.inWindow : review.outOfWindow, window };
}
/** The window that is open today, or the next one. */
function nearestWindow({ opens, closes }, today, isOpen) {
    const day = today.toFormat('MM-dd');
    const wraps = opens > closes;
    // An open window that wraps began last year when its end is still to come this year.
    const began = isOpen ? today.year - (wraps && day <= closes ? 1 : 0) : today.year + (day > opens ? 1 : 0);
    return { opens: `${began}-${opens}`, closes: `${began + (wraps ? 1 : 0)}-${closes}` };
}


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  E: () => (/* binding */ unexplained)
});

;// CONCATENATED MODULE: ./build/core/review/approval.js
/** Weighs one review. */
function weigh(candidate) {
    const { login, state } = candidate;
    if (state === 'dismissed')
        return { login, objection: { kind: 'dismissed' }, blocks: false };
    // Whoever wrote the numbers may still ask for others; a commit can bear anybody's address.
    const person = objectionToPerson(state === 'approved' ? candidate : { ...candidate, wroteNumbers: false });
    if (state === 'changes-requested') {
        const inDoubt = person?.kind === 'access-unknown' || person?.kind === 'teams-unknown';
        return { login, objection: person && !inDoubt ? person : { kind: 'requests-changes' }, blocks: !person || inDoubt };
    }
    return { login, objection: person ?? objectionToCoverage(candidate.coverage), blocks: false };
}
/** Why this person's word doesn't count at all; null when it does. */
function objectionToPerson({ account, isAuthor, wroteNumbers, access, naming }) {
    if (account === 'deleted')
        return { kind: 'deleted-account' };
    if (account === 'bot')
        return { kind: 'bot' };
    if (isAuthor)
        return { kind: 'author' };
    if (wroteNumbers)
        return { kind: 'wrote-the-numbers' };
    if (naming.kind === 'not-named')
        return { kind: 'not-named' };
    if (access === 'less')
        return { kind: 'no-write-access' };
    if (access === 'unknown')
        return { kind: 'access-unknown' };
    return naming.kind === 'unknown' ? { kind: 'teams-unknown', teams: naming.teams } : null;
}
function objectionToCoverage(coverage) {
    switch (coverage.kind) {
        case 'same':
            return null;
        case 'unreadable':
            return { kind: 'commit-unreadable' };
        default:
            return { kind: coverage.kind };
    }
}

;// CONCATENATED MODULE: ./build/core/review/verdict.js

/** Judges an edit by the policy of the base branch. All reasons to block it are given, not only the first. */
function judge({ comparison, requirement, policyDiagnostics, candidates }) {
    const { changes, unreadable } = comparison;
    const approvals = candidates.map(weigh);
    if (changes.length === 0 && unreadable.length === 0)
        return { verdict: { kind: 'unchanged' }, approvals };
    const reasons = [];
    if (unreadable.length > 0)
        reasons.push({ kind: 'unreadable', diagnostics: unreadable });
    if (!requirement)
        reasons.push({ kind: 'no-policy', diagnostics: policyDiagnostics });
    else
        reasons.push(...shortfall(requirement, approvals));
    const against = approvals.filter(({ blocks }) => blocks).map(({ login }) => login);
    if (against.length > 0)
        reasons.push({ kind: 'changes-requested', by: against });
    if (reasons.length > 0)
        return { verdict: { kind: 'blocked', reasons }, approvals };
    return { verdict: { kind: 'approved', needed: neededBy(requirement) }, approvals };
}
function shortfall({ rule }, approvals) {
    if (rule.kind === 'blocked')
        return [{ kind: 'window-closed' }];
    const counted = approvals.filter(({ objection }) => objection === null).length;
    return counted < rule.approvals ? [{ kind: 'too-few-approvals', needed: rule.approvals, counted }] : [];
}
const neededBy = (requirement) => requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : 0;
/**
 * The changes of a merge that none of the edits merged brings: two edits that were each reviewed can merge into a third
 * that nobody saw.
 */
function unexplained(merged, brought) {
    const outcome = ({ service, slo, field, after }) => JSON.stringify([service, slo, field, after]);
    const known = new Set(brought.map(outcome));
    return merged.filter((change) => !known.has(outcome(change)));
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ }),

/***/ 4995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
