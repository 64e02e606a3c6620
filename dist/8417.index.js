export const id = 8417;
export const ids = [8417];
export const modules = {

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ln: () => (/* binding */ compareAt),
  ui: () => (/* binding */ compareFrom),
  qv: () => (/* binding */ isNothing),
  Ww: () => (/* binding */ newTwins),
  Gh: () => (/* binding */ reviewPolicyAt),
  pB: () => (/* binding */ sameNumbers)
});

// EXTERNAL MODULE: ./build/core/contract/change.js
var contract_change = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/promql/indicator-meaning.js
var indicator_meaning = __webpack_require__(3919);
;// CONCATENATED MODULE: ./build/core/contract/policy-field.js
/** A change of a policy field at `path`; the old side's place, when the field is gone. */
function policyChange(path, before, after, direction, placeOf, placePath = path) {
    const place = placeOf(after === null ? 'before' : 'after', placePath);
    return { service: null, slo: null, field: path.map(String).join('.'), before, after, direction, place };
}
const listText = (items) => (items.length === 0 ? 'none' : items.join(', '));

;// CONCATENATED MODULE: ./build/core/contract/deployer-changes.js

/** What differs between two lists of those whose deployment records are believed. To believe more of them is looser. */
function deployerChanges(before, after, placeOf) {
    const [was, is] = [namesOf(before), namesOf(after)];
    const isLooser = [...is].some((name) => !was.has(name));
    const isTighter = [...was].some((name) => !is.has(name));
    if (!isLooser && !isTighter)
        return [];
    // To believe one more is a loosening, whoever is believed no longer.
    const direction = isLooser ? 'loosened' : 'tightened';
    return [policyChange(['deployed-by'], listText([...was]), listText([...is]), direction, placeOf)];
}
/** The default is one more name: no list says which workflow that is. */
const namesOf = (deployers) => new Set(deployers?.map(deployerText) ?? [THE_DEFAULT]);
const THE_DEFAULT = 'the workflow that runs the gate';
const deployerText = (deployer) => (deployer.kind === 'app' ? `app:${deployer.slug}` : deployer.path);

// EXTERNAL MODULE: ./build/core/model/policy.js
var policy = __webpack_require__(1316);
;// CONCATENATED MODULE: ./build/core/contract/conditions/threshold.js

/** A rule that fires below its bound fires earlier with a higher one; one that fires above it, with a lower one. */
function thresholdDirection(before, after, firesBelow) {
    const order = after.threshold.bound.compare(before.threshold.bound);
    if (order !== 0)
        return firesBelow === order < 0 ? 'loosened' : 'tightened';
    const inclusive = ({ threshold: { comparison } }) => comparison === 'at-most' || comparison === 'at-least';
    return (0,contract_change/* directionOf */.FR)(inclusive(before), inclusive(after));
}
/** Two respects of one condition; `changed` is one that did not move. */
function both(a, b) {
    if (a === 'changed')
        return b;
    return b === 'changed' || a === b ? a : 'changed';
}

;// CONCATENATED MODULE: ./build/core/contract/conditions/budget-remaining.js

const budgetRemaining = {
    detail: () => '',
    meaning: () => '',
    direction: (before, after) => thresholdDirection(before, after, true),
};

;// CONCATENATED MODULE: ./build/core/contract/conditions/budget-spent.js


const budgetSpent = {
    detail: ({ within }) => (within ? ` within ${within.text}` : ''),
    meaning: ({ within }) => (within ? within.text : 'whole'),
    // Less can be spent in less time.
    direction: (before, after) => both(thresholdDirection(before, after, false), (0,contract_change/* largerIsLooser */.kS)(-lengthOf(before), -lengthOf(after))),
};
const lengthOf = ({ within }) => within?.seconds ?? Number.POSITIVE_INFINITY;

;// CONCATENATED MODULE: ./build/core/contract/conditions/burn-rate.js


const burnRate = {
    detail: (when) => ` over ${spansOf(when).join(', ')}`,
    meaning: (when) => [...new Set(spansOf(when))].sort().join(' '),
    direction(before, after) {
        // Every span must burn, so one more makes the rule fire later.
        const [was, is] = [spansOf(before), spansOf(after)];
        const gained = is.some((span) => !was.includes(span));
        const lost = was.some((span) => !is.includes(span));
        if (gained && lost)
            return 'changed';
        return both(thresholdDirection(before, after, false), (0,contract_change/* directionOf */.FR)(gained, lost));
    },
};
const spansOf = ({ over }) => over.map(({ text }) => text);

;// CONCATENATED MODULE: ./build/core/contract/conditions/conditions.js



const CONDITIONS = {
    'budget-remaining': budgetRemaining,
    'budget-spent': budgetSpent,
    'burn-rate': burnRate,
};
/** The comparison of a condition's kind, to be asked about conditions of that kind only. */
const comparisonOf = ({ kind }) => CONDITIONS[kind];
/** A condition as people read it. */
const conditionText = (when) => `${when.kind} ${when.threshold.comparison} ${when.threshold.text}${comparisonOf(when).detail(when)}`;
/** Durations count as they are spelled: with `$window`, 60m can be another recording rule than 1h. */
const conditionMeaning = (when) => [when.kind, when.threshold.comparison, when.threshold.bound.toFraction(), comparisonOf(when).meaning(when)].join(' ');
/** Where a change of a condition leads. Nothing can be said of two kinds. */
const conditionDirection = (before, after) => before.kind === after.kind ? comparisonOf(after).direction(before, after) : 'changed';

// EXTERNAL MODULE: ./build/core/model/approver.js
var approver = __webpack_require__(8375);
;// CONCATENATED MODULE: ./build/core/contract/exception-changes.js



/** What differs between two lists of exceptions. Their order means nothing. */
function exceptionChanges(before, after, path, placeOf) {
    const number = (list) => list.map((exception, index) => ({ exception, index }));
    const [removed, added] = [number(before), number(after)];
    const changes = [];
    // The same exception first, then the same label: two exceptions may share one.
    for (const same of [meaning, keyOf]) {
        for (const was of [...removed]) {
            const is = added.find(({ exception }) => same(exception) === same(was.exception));
            if (!is)
                continue;
            removed.splice(removed.indexOf(was), 1);
            added.splice(added.indexOf(is), 1);
            changes.push(...pairChanges(was.exception, is, path, placeOf));
        }
    }
    const whole = ({ exception, index }, text, direction) => policyChange([...path, exceptionName(exception)], ...text, direction, placeOf, [...path, index]);
    return [
        ...changes,
        ...removed.map((one) => whole(one, [exceptionText(one.exception), null], 'tightened')),
        ...added.map((one) => whole(one, [null, exceptionText(one.exception)], 'loosened')),
    ];
}
function pairChanges(was, { exception: is, index }, path, placeOf) {
    const change = (field, wasText, isText, direction) => policyChange([...path, exceptionName(is), field], wasText, isText, direction, placeOf, [...path, index, field]);
    const changes = [];
    if (was.kind === 'label' && is.kind === 'label' && peopleMeaning(was.approvedBy) !== peopleMeaning(is.approvedBy)) {
        const direction = approversDirection(was.approvedBy, is.approvedBy);
        changes.push(change('approved-by', listText(was.approvedBy), listText(is.approvedBy), direction));
    }
    if (was.kind === 'override' && is.kind === 'override' && byMeaning(was.by) !== byMeaning(is.by)) {
        changes.push(change('by', byText(was.by), byText(is.by), byDirection(was.by, is.by)));
    }
    if (was.until !== is.until) {
        const [old, now] = [was.until ?? 'for ever', is.until ?? 'for ever'];
        // Days as YYYY-MM-DD sort as text, and before "for ever".
        changes.push(change('until', old, now, now > old ? 'loosened' : 'tightened'));
    }
    return changes;
}
const exceptionName = (exception) => (exception.kind === 'label' ? exception.label : exception.name);
/** GitHub tells labels apart without regard to case; the name of an override means nothing. */
const keyOf = (exception) => exception.kind === 'label' ? `label ${exception.label.toLowerCase()}` : `override ${exception.name}`;
const peopleMeaning = (people) => JSON.stringify([...new Set(people.map(approver/* approverKey */.N))].sort());
const byMeaning = (by) => (by === 'administrators' ? by : peopleMeaning(by));
const meaning = (exception) => JSON.stringify(exception.kind === 'label'
    ? [keyOf(exception), peopleMeaning(exception.approvedBy), exception.until]
    : ['override', byMeaning(exception.by), exception.until]);
/** Nobody to approve is loosest of all: the label alone is enough. */
function approversDirection(before, after) {
    if (before.length === 0 || after.length === 0)
        return (0,contract_change/* directionOf */.FR)(after.length === 0, before.length === 0);
    return moreIsLooser(before, after);
}
/** Who administers the repository is not written in the policy, so it can't be compared with who is named. */
function byDirection(before, after) {
    return before === 'administrators' || after === 'administrators' ? 'changed' : moreIsLooser(before, after);
}
/** More people who may approve is looser. */
function moreIsLooser(before, after) {
    const [was, is] = [new Set(before.map(approver/* approverKey */.N)), new Set(after.map(approver/* approverKey */.N))];
    return (0,contract_change/* directionOf */.FR)([...is].some((one) => !was.has(one)), [...was].some((one) => !is.has(one)));
}
const byText = (by) => (by === 'administrators' ? by : listText(by));
/** An exception on one line. */
function exceptionText(exception) {
    const { until } = exception;
    const parts = exception.kind === 'label'
        ? [exception.label, exception.approvedBy.length > 0 && `approved by ${exception.approvedBy.join(' or ')}`]
        : [`override ${exception.name}`, `by ${byText(exception.by)}`];
    return [...parts, until && `until ${until}`].filter(Boolean).join(', ');
}

;// CONCATENATED MODULE: ./build/core/contract/policy-changes.js





/** What differs between two versions of an error-budget policy. */
function policyChanges(before, after, placeOf) {
    const path = ['error-budget-policies', after.name];
    const change = (field, was, is, direction) => was === is ? [] : [policyChange([...path, field], was, is, direction, placeOf)];
    const passage = (field) => change(field, before[field], after[field], after[field] === 'allow' ? 'loosened' : 'tightened');
    return [
        ...ruleChanges(before.rules, after.rules, [...path, 'rules'], placeOf),
        ...minimumChanges(before, after, change),
        ...change('unknown', unknownText(before.unknown), unknownText(after.unknown), unknownDirection(before.unknown, after.unknown)),
        ...passage('rollback'),
        ...passage('redeploy'),
        ...exceptionChanges(before.exceptions, after.exceptions, [...path, 'exceptions'], placeOf),
    ];
}
/** What is looked at before a rule is evaluated, or an SLO believed. */
function minimumChanges(before, after, change) {
    const number = (field, was, is) => change(field, String(was), String(is), (0,contract_change/* largerIsLooser */.kS)(was, is));
    const [was, is] = [before.minimumCoverage, after.minimumCoverage];
    return [
        ...number('minimum-bad-events', before.minimumBadEvents, after.minimumBadEvents),
        ...number('minimum-events', before.minimumEvents, after.minimumEvents),
        ...change('minimum-coverage', was.text, is.text, (0,contract_change/* directionOf */.FR)(is.ratio.lt(was.ratio), is.ratio.gt(was.ratio))),
        ...(before.maximumAge.seconds === after.maximumAge.seconds
            ? []
            : change('maximum-age', before.maximumAge.text, after.maximumAge.text, (0,contract_change/* largerIsLooser */.kS)(before.maximumAge.seconds, after.maximumAge.seconds))),
    ];
}
function unknownDirection(before, after) {
    const stricter = (cause) => policy/* DECISIONS */.Yv.indexOf(after[cause]) - policy/* DECISIONS */.Yv.indexOf(before[cause]);
    const both = [stricter('unreachable'), stricter('otherwise')];
    const [isLooser, isTighter] = [both.some((by) => by < 0), both.some((by) => by > 0)];
    // To loosen one cause is a loosening, whatever is tightened beside it.
    return isLooser ? 'loosened' : (0,contract_change/* directionOf */.FR)(isLooser, isTighter);
}
const unknownText = ({ unreachable, otherwise }) => unreachable === otherwise ? otherwise : `unreachable: ${unreachable}, otherwise: ${otherwise}`;
/** A whole policy on one line. */
function policyText(policy) {
    const parts = [
        ...policy.rules.map(({ name, when, decision }) => `${name} (${conditionText(when)}): ${decision}`),
        `minimum-bad-events: ${policy.minimumBadEvents}`,
        `minimum-events: ${policy.minimumEvents}`,
        `minimum-coverage: ${policy.minimumCoverage.text}`,
        `maximum-age: ${policy.maximumAge.text}`,
        `unknown: ${unknownText(policy.unknown)}`,
        `rollback: ${policy.rollback}`,
        `redeploy: ${policy.redeploy}`,
        ...policy.exceptions.map((exception) => `exception: ${exceptionText(exception)}`),
    ];
    return parts.join('; ');
}
/** How a service fares that is bound to another policy. */
const policyDirection = (before, after, placeOf) => (0,contract_change/* overall */.Me)(policyChanges(before, after, placeOf).map(({ direction }) => direction));
function ruleChanges(before, after, path, placeOf) {
    const { pairs, removed, added } = pairRules(before, after);
    const text = (rule) => `${conditionText(rule.when)}: ${rule.decision}`;
    const orderOf = (rules) => rules.map(({ rule }) => rule.name).join(', ');
    const inNewOrder = [...pairs].sort((a, b) => a.after.index - b.after.index);
    const sameOrder = inNewOrder.every((pair, place) => pair === pairs[place]);
    return [
        ...pairs.flatMap((pair) => policy_changes_pairChanges(pair, path, placeOf)),
        ...removed.map(({ rule, index }) => policyChange([...path, rule.name], text(rule), null, 'loosened', placeOf, [...path, index])),
        ...added.map(({ rule, index }) => policyChange([...path, rule.name], null, text(rule), 'tightened', placeOf, [...path, index])),
        // The first of the strictest rules is the one that is named.
        ...(sameOrder
            ? []
            : [
                policyChange([...path, 'order'], orderOf(pairs.map((pair) => pair.before)), orderOf(inNewOrder.map((pair) => pair.after)), 'changed', placeOf, path),
            ]),
    ];
}
/** Which rule became which: by name first, then by what it says, so that a renamed rule is not one gone and one new. */
function pairRules(before, after) {
    const number = (rules) => rules.map((rule, index) => ({ rule, index }));
    const [removed, added] = [number(before), number(after)];
    const pairs = [];
    const body = ({ when, decision }) => `${conditionMeaning(when)} ${decision}`;
    for (const same of [(rule) => rule.name, body]) {
        for (const one of [...removed]) {
            const other = added.find(({ rule }) => same(rule) === same(one.rule));
            if (!other)
                continue;
            pairs.push({ before: one, after: other });
            removed.splice(removed.indexOf(one), 1);
            added.splice(added.indexOf(other), 1);
        }
    }
    return { pairs: pairs.sort((a, b) => a.before.index - b.before.index), removed, added };
}
function policy_changes_pairChanges({ before, after }, path, placeOf) {
    const [was, is] = [before.rule, after.rule];
    const change = (field, wasText, isText, direction) => policyChange([...path, is.name, field], wasText, isText, direction, placeOf, [...path, after.index, field]);
    const changes = [];
    if (was.name !== is.name)
        changes.push(change('name', was.name, is.name, 'changed'));
    if (conditionMeaning(was.when) !== conditionMeaning(is.when)) {
        const direction = conditionDirection(was.when, is.when);
        changes.push(change('when', conditionText(was.when), conditionText(is.when), direction));
    }
    if (was.decision !== is.decision) {
        changes.push(change('then', was.decision, is.decision, is.decision === 'warn' ? 'loosened' : 'tightened'));
    }
    const lost = was.consequences.filter((one) => !is.consequences.includes(one));
    const gained = is.consequences.filter((one) => !was.consequences.includes(one));
    if (lost.length + gained.length > 0) {
        const direction = (0,contract_change/* directionOf */.FR)(lost.length > 0, gained.length > 0);
        changes.push(change('consequences', listText(was.consequences), listText(is.consequences), direction));
    }
    return changes;
}

// EXTERNAL MODULE: ./build/core/model/annual-window.js
var annual_window = __webpack_require__(686);
;// CONCATENATED MODULE: ./build/core/contract/review-changes.js





/** What differs between two review policies. */
function reviewChanges(before, after, placeOf) {
    const change = (field, was, is, direction) => was === is ? [] : [policyChange(['review', field], was, is, direction, placeOf)];
    const byDays = (edit) => requirementDirection(before, { ...before, ...edit });
    return [
        ...change('annual', annualText(before.annual), annualText(after.annual), byDays({ annual: after.annual })),
        ...approverChanges(before.approvers, after.approvers, placeOf),
        ...change('in-window', ruleText(before.inWindow), ruleText(after.inWindow), ruleDirection(before.inWindow, after.inWindow)),
        ...change('out-of-window', ruleText(before.outOfWindow), ruleText(after.outOfWindow), ruleDirection(before.outOfWindow, after.outOfWindow)),
    ];
}
function approverChanges(before, after, placeOf) {
    const meaning = (approvers) => JSON.stringify(approvers && [...new Set(approvers.map(approver/* approverKey */.N))].sort());
    if (meaning(before) === meaning(after))
        return [];
    const text = (approvers) => (approvers ? listText(approvers) : 'anyone with write access');
    const direction = before && after ? moreIsLooser(before, after) : (0,contract_change/* directionOf */.FR)(after === null, before === null);
    return [policyChange(['review', 'approvers'], text(before), text(after), direction, placeOf)];
}
const annualText = (annual) => annual ? `${annual.opens} to ${annual.closes} (${annual.timezone})` : 'none';
const ruleText = (rule) => (rule.kind === 'blocked' ? 'blocked' : `approvals: ${rule.approvals}`);
const strictness = (rule) => (rule.kind === 'blocked' ? Number.POSITIVE_INFINITY : rule.approvals);
const ruleDirection = (before, after) => (0,contract_change/* directionOf */.FR)(strictness(after) < strictness(before), strictness(after) > strictness(before));
/** Every day of a leap year as MM-DD. */
const DAYS = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10));
/** Looser when some day of the year asks for less than it did. */
function requirementDirection(before, after) {
    const on = (review, day) => strictness(review.annual && (0,annual_window/* isOpenOn */.u)(review.annual, day) ? review.inWindow : review.outOfWindow);
    return (0,contract_change/* directionOf */.FR)(DAYS.some((day) => on(after, day) < on(before, day)), DAYS.some((day) => on(after, day) > on(before, day)));
}

// EXTERNAL MODULE: ./build/core/model/since.js
var model_since = __webpack_require__(798);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/model/window.js
var model_window = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/core/contract/indicators/indicators.js + 7 modules
var indicators = __webpack_require__(3886);
;// CONCATENATED MODULE: ./build/core/contract/slo-changes.js






/** What the name of each field within the indicator begins with. */
const INDICATOR = 'indicator.';
/** What differs between two versions of one SLO, name and service included. */
function sloChanges(before, after, comparePolicies) {
    // 30d and 720h are not the same to a query that is spelled with the window.
    const spelled = [before, after].some(({ indicator }) => (0,indicators/* comparisonOf */.j)(indicator).spellsWindow(indicator));
    const old = new Map(facetsOf(before, spelled).map((facet) => [facet.field, facet]));
    const now = new Map(facetsOf(after, spelled).map((facet) => [facet.field, facet]));
    const fields = [...new Set([...now.keys(), ...old.keys()])];
    const kindChanged = before.indicator.kind !== after.indicator.kind;
    return fields.flatMap((field) => {
        const [was, is] = [old.get(field), now.get(field)];
        const shown = is ?? was;
        if (!shown || was?.meaning === is?.meaning)
            return [];
        // Another kind of indicator shares no field with the old one; one line says it all.
        if (kindChanged && field.startsWith(INDICATOR))
            return [];
        const direction = directionOfField(field, before, after, comparePolicies);
        const [service, slo, place] = [after.service.name, after.name, shown.place];
        return [{ service, slo, field, before: was?.text ?? null, after: is?.text ?? null, direction, place }];
    });
}
/** The contract fields of an SLO. What is not here is free. `spelled`: whether the window's spelling matters. */
function facetsOf(slo, spelled) {
    const { service, places, objective, window, commitment, indicator } = slo;
    const facet = (field, meaning, text, place) => ({ field, meaning, text, place });
    return [
        facet('service', service.name, service.name, places.name),
        facet('name', slo.name, slo.name, places.name),
        facet('policy', service.policy, service.policy, places.policy),
        facet('objective', objective.ratio.toFraction(), objective.text, places.objective),
        facet('window', windowMeaning(window, spelled), (0,model_window/* windowText */.K)(window), places.window),
        ...(slo.since ? [facet('since', String((0,model_since/* beginsAt */.u)(slo.since, window)), slo.since.text, places.since)] : []),
        facet('no-data', slo.noData, slo.noData, places.noData),
        ...(commitment
            ? [facet('commitment', commitmentMeaning(commitment), commitmentText(commitment), places.commitment)]
            : []),
        facet('indicator', indicator.kind, (0,indicators/* indicatorText */.l)(indicator), places.indicator),
        ...(slo.groupBy.length > 0
            ? [facet('group-by', JSON.stringify(slo.groupBy.toSorted()), slo.groupBy.join(', '), places.groupBy)]
            : []),
        ...(0,indicators/* comparisonOf */.j)(indicator)
            .fields(indicator)
            .map(({ path, meaning, text, at }) => facet(`${INDICATOR}${path.join('.')}`, meaning, text, (0,model_slo/* placeIn */.VV)(slo, at))),
    ];
}
/** A whole SLO on one line. */
function sloText({ objective, window, since, noData, commitment, service, indicator }) {
    const to = commitment ? [`commitment: ${commitmentText(commitment)}`] : [];
    const from = since ? [`since: ${since.text}`] : [];
    const absent = noData === 'idle' ? ['no-data: idle'] : [];
    const parts = [
        objective.text,
        (0,model_window/* windowText */.K)(window),
        ...from,
        ...absent,
        ...to,
        `policy: ${service.policy}`,
        (0,indicators/* indicatorText */.l)(indicator),
    ];
    return parts.join(', ');
}
function windowMeaning(window, spelled) {
    if (window.kind === 'calendar')
        return (0,model_window/* windowText */.K)(window);
    return spelled ? window.duration.text : String(window.duration.seconds);
}
const commitmentMeaning = ({ to, document }) => JSON.stringify([to, document]);
const commitmentText = ({ to, document }) => (document === null ? to : `${to} (${document})`);
function directionOfField(field, before, after, comparePolicies) {
    switch (field) {
        case 'objective':
            return (0,contract_change/* directionOf */.FR)(after.objective.ratio.lt(before.objective.ratio), after.objective.ratio.gt(before.objective.ratio));
        case 'window':
            return windowDirection(before.window, after.window);
        case 'since':
            return (0,contract_change/* largerIsLooser */.kS)(beginning(before), beginning(after));
        case 'no-data':
            return after.noData === 'idle' ? 'loosened' : 'tightened';
        case 'commitment':
            return (0,contract_change/* largerIsLooser */.kS)(-commitmentRank(before.commitment), -commitmentRank(after.commitment));
        case 'policy':
            return comparePolicies(before.service.policy, after.service.policy);
        default:
            return indicatorDirection(field, before.indicator, after.indicator);
    }
}
/** A promise that begins later forgets errors; one that says nothing of it has always been there. */
const beginning = ({ since, window }) => (since === null ? Number.NEGATIVE_INFINITY : (0,model_since/* beginsAt */.u)(since, window));
/** A promise to customers binds most. */
const commitmentRank = (commitment) => commitment === null ? 0 : commitment.to === 'internal' ? 1 : 2;
/** The shortest and the longest that a calendar window can be, in seconds. */
const CALENDAR_SECONDS = {
    week: [7 * time/* DAY */.d_, 7 * time/* DAY */.d_],
    month: [28 * time/* DAY */.d_, 31 * time/* DAY */.d_],
    quarter: [90 * time/* DAY */.d_, 92 * time/* DAY */.d_],
    year: [365 * time/* DAY */.d_, 366 * time/* DAY */.d_],
};
/** A longer window forgives more: the same incident spends a smaller part of its budget. */
function windowDirection(before, after) {
    const [shortest, longest] = slo_changes_lengthOf(before);
    const [newShortest, newLongest] = slo_changes_lengthOf(after);
    return (0,contract_change/* directionOf */.FR)(newShortest > longest, newLongest < shortest);
}
const slo_changes_lengthOf = (window) => window.kind === 'rolling' ? [window.duration.seconds, window.duration.seconds] : CALENDAR_SECONDS[window.calendar];
function indicatorDirection(field, before, after) {
    if (!field.startsWith(INDICATOR) || before.kind !== after.kind)
        return 'changed';
    return (0,indicators/* comparisonOf */.j)(after).direction(field.slice(INDICATOR.length), before, after);
}

;// CONCATENATED MODULE: ./build/core/contract/contract-changes.js







/**
 * Compares two sets of contracts and policies by their meaning. `sameText` tells whether a file has the same text in both;
 * what was unreadable before, and was left alone, is not held against the edit.
 */
function compareContracts(before, after, sameText) {
    const known = new Set(before.diagnostics.map(diagnosticKey));
    const unreadable = after.diagnostics.filter((one) => !(sameText(one.place.file) && known.has(diagnosticKey(one))));
    return { changes: [...mended(before, after, sameText), ...contractChanges(before, after)], unreadable };
}
const diagnosticKey = ({ place, problem }) => `${place.file}\n${problem.message}`;
/** A file that could not be read and now can, or is gone, may hold any promise. */
function mended(before, after, sameText) {
    const unread = new Set(after.diagnostics.map(({ place }) => place.file));
    const files = new Map(before.diagnostics.map(({ place }) => [place.file, place]));
    return [...files].flatMap(([file, place]) => sameText(file) || unread.has(file)
        ? []
        : [
            {
                service: null,
                slo: null,
                field: file,
                before: 'unreadable',
                after: 'readable or gone',
                direction: 'changed',
                place,
            },
        ]);
}
function contractChanges(before, after) {
    const placeOf = (side, path) => (side === 'before' ? before : after).policyPlaceOf(path);
    const policies = before.policy && after.policy ? changesOfPolicies(before.policy, after.policy, placeOf) : [];
    return [...changesOfSlos(before, after, placeOf), ...policies];
}
function changesOfPolicies(before, after, placeOf) {
    const [was, is] = [before.errorBudgetPolicies, after.errorBudgetPolicies];
    const path = (name) => ['error-budget-policies', name];
    return [
        ...[...is].flatMap(([name, policy]) => {
            const old = was.get(name);
            return old
                ? policyChanges(old, policy, placeOf)
                : [policyChange(path(name), null, policyText(policy), 'changed', placeOf)];
        }),
        ...[...was]
            .filter(([name]) => !is.has(name))
            .map(([name, policy]) => policyChange(path(name), policyText(policy), null, 'changed', placeOf)),
        ...deployerChanges(before.deployedBy, after.deployedBy, placeOf),
        ...reviewChanges(before.review, after.review, placeOf),
    ];
}
function changesOfSlos(before, after, placeOf) {
    const compared = new Map();
    const comparePolicies = (was, is) => {
        const key = `${was} ${is}`;
        const [old, now] = [before.policy?.errorBudgetPolicies.get(was), after.policy?.errorBudgetPolicies.get(is)];
        const compare = () => (old && now ? policyDirection({ ...old, name: now.name }, now, placeOf) : 'changed');
        const direction = compared.get(key) ?? compare();
        compared.set(key, direction);
        return direction;
    };
    const { pairs, removed, added } = pairSlos(before.slos, after.slos);
    // What stands in a file that can't be read any more is not known to be gone.
    const unread = new Set(after.diagnostics.map(({ place }) => place.file));
    return [
        ...pairs.flatMap(([was, is]) => sloChanges(was, is, comparePolicies)),
        ...removed.filter(({ places }) => !unread.has(places.name.file)).map((slo) => wholeSlo(slo, 'removed')),
        ...added.map((slo) => wholeSlo(slo, 'added')),
    ];
}
function wholeSlo(slo, what) {
    const text = sloText(slo);
    return {
        service: slo.service.name,
        slo: slo.name,
        field: 'slo',
        before: what === 'removed' ? text : null,
        after: what === 'added' ? text : null,
        direction: what === 'removed' ? 'loosened' : 'tightened',
        place: slo.places.name,
    };
}
/** Which SLO became which: by its full name, or, for one that was renamed, by what it measures. */
function pairSlos(before, after) {
    const pairs = [];
    const added = new Map(after.map((slo) => [(0,model_slo/* sloId */.sE)(slo), slo]));
    const removed = [];
    for (const slo of before) {
        const same = added.get((0,model_slo/* sloId */.sE)(slo));
        if (same) {
            pairs.push([slo, same]);
            added.delete((0,model_slo/* sloId */.sE)(slo));
        }
        else
            removed.push(slo);
    }
    const stay = [];
    const heirs = new Heirs([...added.values()]);
    for (const slo of removed) {
        const heir = heirs.take(slo);
        if (heir) {
            pairs.push([slo, heir]);
            added.delete((0,model_slo/* sloId */.sE)(heir));
        }
        else
            stay.push(slo);
    }
    return { pairs, removed: stay, added: [...added.values()] };
}
/** The SLOs that another may have become: those with its indicator, and its name or its service. A repository may rename all of them. */
class Heirs {
    /** The last one is the first in the files. */
    #queues = new Map();
    constructor(slos) {
        const heirs = slos.map((slo, index) => ({ slo, index, isTaken: false }));
        for (const heir of heirs.reverse()) {
            for (const key of keysOf(heir.slo)) {
                const queue = this.#queues.get(key);
                if (queue)
                    queue.push(heir);
                else
                    this.#queues.set(key, [heir]);
            }
        }
    }
    /** The first one that is left for `slo`. */
    take(slo) {
        const firsts = keysOf(slo).flatMap((key) => {
            const queue = this.#queues.get(key) ?? [];
            while (queue.at(-1)?.isTaken)
                queue.pop();
            return queue.slice(-1);
        });
        const [heir] = firsts.sort((a, b) => a.index - b.index);
        if (!heir)
            return null;
        heir.isTaken = true;
        return heir.slo;
    }
}
function keysOf(slo) {
    const meaning = JSON.stringify([(0,indicator_meaning/* indicatorMeaning */.v)(slo.indicator), slo.groupBy.toSorted()]);
    return [`name ${slo.name} ${meaning}`, `service ${slo.service.name} ${meaning}`];
}

// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/directory-files.js
var directory_files = __webpack_require__(3244);
// EXTERNAL MODULE: ./build/core/specs/layout/layout.js
var layout = __webpack_require__(1068);
// EXTERNAL MODULE: ./build/app/commits/contracts-at.js
var contracts_at = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/core/specs/commit-sources.js
var commit_sources = __webpack_require__(1723);
// EXTERNAL MODULE: ./build/core/model/glob.js
var glob = __webpack_require__(4840);
;// CONCATENATED MODULE: ./build/core/specs/layout/attributes.js

/** Attributes that make a checkout show another text than the commit holds, which is what reviewers see. */
const REWRITING = /^(working-tree-encoding|ident|filter)(=|$)/;
/** A longer pattern is taken to match, which is what it was written for. */
const LONGEST = 1000;
/**
 * The lines that may rewrite one of `files`, whose paths are relative to the attributes' own directory. A macro may be used
 * anywhere, so one that rewrites counts whatever it is for.
 */
function rewritingLines(text, files) {
    const paths = files.map((file) => file.toLowerCase());
    return text.split(/\r?\n/).flatMap((line, index) => {
        const [pattern = '', ...attributes] = line.trim().split(/[ \t]+/);
        const rewrites = attributes.some((attribute) => REWRITING.test(attribute));
        return rewrites && !pattern.startsWith('#') && mayMatch(pattern.toLowerCase(), paths)
            ? [{ line: index + 1, text: line.trim() }]
            : [];
    });
}
/** One in quotes is taken to match. */
function mayMatch(pattern, paths) {
    if (pattern.startsWith('[attr]') || pattern.startsWith('"') || pattern.length > LONGEST)
        return true;
    const glob = attributePattern(pattern);
    return paths.some((path) => glob.test(path));
}
/** A pattern without a slash matches names at any depth, as in gitignore. */
function attributePattern(pattern) {
    const names = pattern.replace(/^\//, '').replace(/\/$/, '').split('/');
    const isName = names.length === 1 && !pattern.startsWith('/');
    return (0,glob/* globOf */.k8)(isName ? [glob/* ANY_NAMES */.On, ...names] : names);
}

;// CONCATENATED MODULE: ./build/app/commits/rewriting.js




/** What an edit brings in git attributes above the SLO directory that may rewrite its protected files in a checkout. */
async function rewriting(sources, before, after) {
    const added = after.attributes.filter((one) => !before.attributes.some((old) => (0,commit_sources/* sameAttributes */.O)(old, one)));
    if (added.length === 0)
        return [];
    const files = await sources.files(after);
    const names = ['policy.yaml', 'slos/a.yaml', 'slos/a.yml', ...files.layout.contracts.map(({ path }) => path)];
    const paths = names.map((path) => (0,directory_files/* pathOf */.XM)(files, { path }));
    return (await Promise.all(added.map((one) => rewritingIn(one, paths, sources)))).flat();
}
/** The lines of one file of attributes that may rewrite one of these files. */
async function rewritingIn(attributes, paths, sources) {
    const { directory, bytes } = attributes;
    const file = `${directory === '' ? '' : `${directory}/`}.gitattributes`;
    const at = (line, problem) => ({
        code: 'layout',
        place: { file, line, column: 1 },
        problem,
    });
    if (bytes > MAX_BYTES)
        return [at(1, tooMany(bytes))];
    const depth = directory === '' ? 0 : directory.length + 1;
    const files = paths.map((path) => path.slice(depth));
    const lines = rewritingLines(await sources.attributesText(attributes), files);
    return lines.map(({ line, text }) => at(line, rewritten(text)));
}
/** Each line is held against each contract file. */
const MAX_BYTES = 65_536;
const tooMany = (bytes) => new model_problem/* Problem */.AF(`this file has ${bytes} bytes, so nobody knows whether it rewrites the contracts in a checkout`, `at most ${MAX_BYTES}`);
const rewritten = (line) => new model_problem/* Problem */.AF(`a checkout may show other text of the contracts than reviewers see (\`${line}\`)`, 'no working-tree-encoding, ident or filter that matches the SLO files');

;// CONCATENATED MODULE: ./build/app/commits/compare.js







const NOTHING = { changes: [], unreadable: [] };
/** More changed files than this are no edit that people review, and would use up the limit of requests. */
const MAX_CHANGED = 300;
/**
 * What an edit from one commit's SLO directory to another's does. Only the files that differ are read, or, for `whole`,
 * all of them: an edit can break what stands in a file that it leaves alone, such as a name that it takes too.
 */
async function compareAt(sources, before, after, whole = false) {
    // A link in the directory's place shows other files to the gate than to the guard; it is never passed over.
    const inTheWay = [...after.diagnostics, ...newTwins(before, after), ...(await rewriting(sources, before, after))];
    if (inTheWay.length > 0)
        return { changes: [], unreadable: inTheWay };
    if (before.tree === after.tree && before.diagnostics.length === 0)
        return NOTHING;
    const [old, now] = [await sources.files(before), await sources.files(after)];
    const sameText = (file) => old.shas.get(file) === now.shas.get(file);
    const changed = [...new Set([...protectedFiles(old), ...protectedFiles(now)])].filter((file) => !sameText(file));
    if (changed.length > MAX_CHANGED)
        return { changes: [], unreadable: [compare_tooMany(changed)] };
    const large = (0,layout/* excess */.Mm)(now.layout.contracts.filter((entry) => !sameText((0,directory_files/* pathOf */.XM)(now, entry))));
    if (large)
        return { changes: [], unreadable: [atFirst(changed, large)] };
    const differs = (file) => !sameText(file);
    // What is said in one file for an SLO in another is seen only when both are read, on both sides.
    const refers = (await (0,contracts_at/* hasReferencesAt */.wf)(old, differs)) || (await (0,contracts_at/* hasReferencesAt */.wf)(now, differs));
    const readAll = refers || (whole && protectedFiles(now).length <= MAX_CHANGED);
    const wanted = readAll ? () => true : differs;
    return compareContracts(await (0,contracts_at/* contractsAt */.d6)(old, wanted), await (0,contracts_at/* contractsAt */.d6)(now, wanted), sameText);
}
/** Twins of the directory that the edit brings or changes; one that was there before is not the edit's. */
const newTwins = (before, after) => after.twins.filter(({ problem }) => !before.twins.some((old) => old.problem.message === problem.message));
const protectedFiles = (files) => files.layout.contracts.map((entry) => (0,directory_files/* pathOf */.XM)(files, entry));
function compare_tooMany(files) {
    const problem = new model_problem/* Problem */.AF(`${files.length} contract files differ`, `at most ${MAX_CHANGED} in one pull request`, 'Split it up.');
    return atFirst(files, problem);
}
const atFirst = ([file = ''], problem) => ({
    code: 'layout',
    place: { file, line: 1, column: 1 },
    problem,
});
/** What an edit does that has several places to start from: all that it does from any of them. */
async function compareFrom(sources, starts, end, whole = false) {
    const all = await Promise.all(starts.map((start) => compareAt(sources, start, end, whole)));
    return {
        changes: (0,contract_change/* distinct */.dM)(all.flatMap(({ changes }) => changes)),
        unreadable: (0,model_problem/* eachOnce */.B)(all.flatMap(({ unreadable }) => unreadable)),
    };
}
/** Whether two commits promise the same. */
async function sameNumbers(sources, a, b) {
    return isNothing(await compareAt(sources, a, b));
}
const isNothing = ({ changes, unreadable }) => changes.length + unreadable.length === 0;
/** The review policy at a commit, or why it can't be read. */
async function reviewPolicyAt(sources, location) {
    const { policy, diagnostics } = await (0,contracts_at/* contractsAt */.d6)(await sources.files(location), () => false);
    return policy ? { review: policy.review } : { diagnostics };
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ targetsAt),
/* harmony export */   d6: () => (/* binding */ contractsAt),
/* harmony export */   wf: () => (/* binding */ hasReferencesAt)
/* harmony export */ });
/* harmony import */ var _core_specs_contracts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3927);
/* harmony import */ var _core_specs_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3637);
/* harmony import */ var _core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3244);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1068);
/* harmony import */ var _core_specs_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2754);





/** Reads the policy at a commit, and those contract files that `wanted` names. */
async function contractsAt(files, wanted) {
    const { policy, contracts, diagnostics } = await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readProtected */ .tg)(files, wanted);
    const found = (0,_core_specs_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .readContracts */ .ID)({ path: files.path, policy, contracts, targets: [] });
    return {
        ...found,
        policy: policy || !hidesPolicy(files, diagnostics) ? found.policy : null,
        diagnostics: [...diagnostics, ...found.diagnostics],
    };
}
/** A policy that is there and can't be read is not the built-in one. */
function hidesPolicy(files, diagnostics) {
    const [policy, contracts] = [(0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(files, { path: 'policy.yaml' }), (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(files, { path: 'slos/' })];
    return diagnostics.some(({ place: { file } }) => (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .sameOnSomeDisk */ .rC)(file, policy) || !file.startsWith(contracts));
}
/** Whether one of those contract files that `wanted` names may mean something else when another file changes. */
async function hasReferencesAt(files, wanted) {
    return (0,_core_specs_contracts_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReferences */ .jh)((await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z7)((0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .chosen */ .FV)(files, wanted), files)).texts);
}
/** Reads the target files at a commit, which no decision needs. */
async function targetsAt(files, slos) {
    const layout = (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(files.path, files.layout);
    const { texts, diagnostics } = await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z7)(layout.targets, files);
    const found = (0,_core_specs_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .readTargets */ .R)(texts, slos);
    return { targets: found.targets, diagnostics: [...layout.targetDiagnostics, ...diagnostics, ...found.diagnostics] };
}


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sloDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


/** The SLO directory as git names it, for reading it at a commit: one directory of its own. */
function sloDirectoryOf(input) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(input.replaceAll('\\', '/')).replace(/\/$/, '');
    if (directory === '.' || directory.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(directory)) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`slo-directory: \`${input}\` is not a directory inside of the repository`);
    }
    return directory;
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   kS: () => (/* binding */ largerIsLooser)
/* harmony export */ });
/* unused harmony export opposite */
/** The direction of something that may be looser in one respect and tighter in another. */
function directionOf(isLooser, isTighter) {
    if (isLooser === isTighter)
        return 'changed';
    return isLooser ? 'loosened' : 'tightened';
}
/** The direction when a larger number is looser. */
const largerIsLooser = (before, after) => directionOf(after > before, after < before);
const opposite = (direction) => direction === 'changed' ? direction : direction === 'loosened' ? 'tightened' : 'loosened';
/** The direction of several changes taken together: one loosening makes the whole looser. */
function overall(directions) {
    if (directions.includes('loosened'))
        return 'loosened';
    return directions.includes('tightened') ? 'tightened' : 'changed';
}
/** Every change once. */
const distinct = (changes) => [
    ...new Map(changes.map((change) => [JSON.stringify(change), change])).values(),
];


/***/ }),

/***/ 3886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ comparisonOf),
  l: () => (/* binding */ indicatorText)
});

// EXTERNAL MODULE: ./build/core/promql/indicator-meaning.js
var indicator_meaning = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/core/promql/meaning.js
var meaning = __webpack_require__(5803);
;// CONCATENATED MODULE: ./build/core/contract/indicators/indicator.js
const field = (path, meaning, text = meaning, at = path) => ({
    path,
    meaning,
    text,
    at,
});

;// CONCATENATED MODULE: ./build/core/contract/indicators/error-ratio.js



const errorRatio = {
    fields(indicator) {
        const { expression } = indicator_meaning/* INDICATOR_MEANINGS */.b['error-ratio'].of(indicator);
        return [field(['error-ratio'], expression, indicator.expression)];
    },
    direction: () => 'changed',
    spellsWindow: ({ expression }) => (0,meaning/* namesWindow */.HY)(expression),
};

// EXTERNAL MODULE: ./build/core/promql/selector.js
var selector = __webpack_require__(7995);
// EXTERNAL MODULE: ./build/core/contract/change.js
var change = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/core/contract/indicators/latency.js




const latency = {
    fields(indicator) {
        const { histogram, within } = indicator_meaning/* INDICATOR_MEANINGS */.b.latency.of(indicator);
        return [
            field(['latency', 'histogram'], histogram, (0,selector/* histogramSelector */.SU)(indicator.histogram)),
            field(['latency', 'within'], within, indicator.within.text),
        ];
    },
    direction: (path, before, after) => path === 'latency.within'
        ? (0,change/* largerIsLooser */.kS)(before.within.seconds.valueOf(), after.within.seconds.valueOf())
        : 'changed',
    spellsWindow: () => false,
};

;// CONCATENATED MODULE: ./build/core/contract/indicators/ratio.js



const ratio = {
    fields(indicator) {
        const { counted, events, total, countNewSeries } = indicator_meaning/* INDICATOR_MEANINGS */.b.ratio.of(indicator);
        return [
            field(['ratio', counted], events, indicator.events.text),
            field(['ratio', 'total'], total, indicator.total.text),
            field(['ratio', 'count-new-series'], countNewSeries),
        ];
    },
    direction(path, before, after) {
        // Without it, errors that come as new series are undercounted.
        if (path !== 'ratio.count-new-series' || before.counted !== 'bad' || after.counted !== 'bad')
            return 'changed';
        return after.countNewSeries ? 'tightened' : 'loosened';
    },
    spellsWindow: ({ events, total }) => (0,meaning/* namesWindow */.HY)(events.text) || (0,meaning/* namesWindow */.HY)(total.text),
};

;// CONCATENATED MODULE: ./build/core/contract/indicators/slices.js



const slices = {
    fields(indicator) {
        const { every, value, condition } = indicator_meaning/* INDICATOR_MEANINGS */.b.slices.of(indicator);
        const { comparison, bound } = indicator.condition;
        return [
            field(['slices', 'every'], every, indicator.every.text),
            field(['slices', 'value'], value, indicator.value),
            field(['slices', 'condition'], condition, `${comparison} ${bound.toString()}`, ['slices', comparison]),
        ];
    },
    direction: (path, before, after) => path === 'slices.condition' ? conditionDirection(before.condition, after.condition) : 'changed',
    spellsWindow: () => false,
};
const UPPER = {
    'at-most': true,
    below: true,
    above: false,
    'at-least': false,
};
/** A slice condition is looser when every value that was good stays good, and more are. */
function conditionDirection(before, after) {
    const isUpper = UPPER[before.comparison];
    if (UPPER[after.comparison] !== isUpper)
        return 'changed';
    const order = after.bound.compare(before.bound);
    const inclusive = (comparison) => comparison === 'at-most' || comparison === 'at-least';
    if (order !== 0)
        return isUpper === order > 0 ? 'loosened' : 'tightened';
    return (0,change/* directionOf */.FR)(inclusive(after.comparison), inclusive(before.comparison));
}

;// CONCATENATED MODULE: ./build/core/contract/indicators/unsupported.js


const unsupported = {
    fields: (indicator) => [field(['unsupported'], indicator_meaning/* INDICATOR_MEANINGS */.b.unsupported.of(indicator).written)],
    direction: () => 'changed',
    spellsWindow: () => false,
};

;// CONCATENATED MODULE: ./build/core/contract/indicators/vendor.js


const vendor = {
    fields: (indicator) => [field(['vendor', 'id'], indicator_meaning/* INDICATOR_MEANINGS */.b.vendor.of(indicator).id)],
    direction: () => 'changed',
    spellsWindow: () => false,
};

;// CONCATENATED MODULE: ./build/core/contract/indicators/indicators.js






const INDICATORS = {
    ratio: ratio,
    'error-ratio': errorRatio,
    latency: latency,
    slices: slices,
    vendor: vendor,
    unsupported: unsupported,
};
/** The comparison of an indicator's kind, to be asked about indicators of that kind only. */
const comparisonOf = ({ kind }) => INDICATORS[kind];
/** A whole indicator on one line. */
function indicatorText(indicator) {
    const fields = comparisonOf(indicator).fields(indicator);
    return `${indicator.kind} (${fields.map(({ path, text }) => `${path.at(-1)}: ${text}`).join(', ')})`;
}


/***/ }),

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isOpenOn)
/* harmony export */ });
/** Whether the window is open on a day (`MM-DD`); both its ends are in it, and it may wrap over New Year. */
const isOpenOn = ({ opens, closes }, day) => opens <= closes ? opens <= day && day <= closes : day >= opens || day <= closes;


/***/ }),

/***/ 8375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ approverKey),
/* harmony export */   h: () => (/* binding */ approverOf)
/* harmony export */ });
/** Reads `@acme/sre`, `@alice` or `alice`; GitHub tells neither apart by case. */
function approverOf(text) {
    const slash = text.startsWith('@') ? text.indexOf('/') : -1;
    return slash === -1
        ? { kind: 'user', login: text.replace(/^@/, '') }
        : { kind: 'team', organization: text.slice(1, slash), slug: text.slice(slash + 1), text };
}
/** A text that is equal for equal approvers. */
function approverKey(text) {
    const approver = approverOf(text);
    return (approver.kind === 'team' ? `@${approver.organization}/${approver.slug}` : approver.login).toLowerCase();
}


/***/ }),

/***/ 4840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ ANY_NAMES),
/* harmony export */   dA: () => (/* binding */ ANY_NAME),
/* harmony export */   k8: () => (/* binding */ globOf)
/* harmony export */ });
/** In place of a name: any number of names, none included. */
const ANY_NAMES = '**';
/** In place of a name: any one name. */
const ANY_NAME = '*';
/**
 * A glob of the kind that git has, by the names that it consists of. `*` and `?` stay within a name, `[\u2026]` is taken for any
 * character, and a backslash takes away the meaning of what follows. However it is written, what it costs to match grows
 * with the product of the two lengths: a regular expression's may grow with a power as high as the pattern has stars.
 */
function globOf(names) {
    const pattern = names.map((name) => (name === ANY_NAMES ? name : [...name.matchAll(CHARACTER)].map(([text]) => text)));
    return {
        test: (path) => fits(pattern, path.split('/'), (one) => one === ANY_NAMES, (one, name) => fits([...one], [...name], (text) => text === '*', isCharacter)),
    };
}
const CHARACTER = /\[[!^]?\]?[^\]]*\]|\\?./gsu;
const isCharacter = (pattern, character) => pattern === '?' || (pattern.length > 1 && pattern.startsWith('[')) || pattern.replace(/^\\(?=.)/s, '') === character;
/** Whether a pattern whose wild items stand for any number of others fits all of a list. Only the last of them is tried again. */
function fits(pattern, list, isWild, isFit) {
    let [at, next] = [0, 0];
    let retry = null;
    while (next < list.length) {
        const [one, item] = [pattern[at], list[next]];
        if (one !== undefined && isWild(one)) {
            at += 1;
            retry = { at, next: next + 1 };
        }
        else if (one !== undefined && isFit(one, item)) {
            at += 1;
            next += 1;
        }
        else if (retry) {
            ;
            ({ at, next } = retry);
            retry = { at, next: next + 1 };
        }
        else
            return false;
    }
    return pattern.slice(at).every(isWild);
}


/***/ }),

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ beginsAt)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** When a promise begins, in unix seconds. A rolling window follows UTC. */
function beginsAt(since, window) {
    if (since.kind === 'time')
        return since.at;
    const zone = window.kind === 'calendar' ? window.timezone : 'UTC';
    return luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(since.day, { zone }).startOf('day').toSeconds();
}


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INDICATOR_MEANINGS),
/* harmony export */   v: () => (/* binding */ indicatorMeaning)
/* harmony export */ });
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);

const INDICATOR_MEANINGS = {
    ratio: {
        of: ({ counted, events, total, countNewSeries }) => ({
            counted,
            events: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .queryMeaning */ .K7)(events),
            total: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .queryMeaning */ .K7)(total),
            countNewSeries: String(countNewSeries),
        }),
    },
    'error-ratio': { of: ({ expression }) => ({ expression: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionMeaning */ .Ui)(expression) }) },
    latency: {
        of: ({ histogram, within }) => ({
            histogram: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .histogramMeaning */ .OS)(histogram),
            within: within.seconds.toFraction(),
        }),
    },
    slices: {
        of: ({ every, value, condition: { comparison, bound } }) => ({
            every: String(every.seconds),
            value: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionMeaning */ .Ui)(value),
            condition: `${comparison} ${bound.toFraction()}`,
        }),
    },
    vendor: { of: ({ id }) => ({ id }) },
    unsupported: { of: ({ written }) => ({ written }) },
};
/** What is measured, as one text that is equal for equal meanings, whatever the spelling. */
function indicatorMeaning(indicator) {
    const meaning = INDICATOR_MEANINGS[indicator.kind];
    return JSON.stringify([indicator.kind, meaning.of(indicator)]);
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   Tb: () => (/* binding */ takesPatternForText),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   os: () => (/* binding */ selectionIn),
/* harmony export */   p8: () => (/* binding */ selectionsIn)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);

/** What each vector selector of a query selects, in the order in which they stand. `m{\u2026}`, `{"m",\u2026}` and `{__name__="m",\u2026}` are one. */
const selectionsIn = (query) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorNodes */ .x6)((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(query)).map((node) => selectionOf(node, query));
/** What a text selects that is one selector; null for any other text. */
function selectionIn(selector) {
    const node = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .loneSelector */ .E$)(selector);
    return node && selectionOf(node, selector);
}
function selectionOf(node, query) {
    const textOf = ({ from, to }) => query.slice(from, to);
    const identifier = node.getChild('Identifier');
    const parts = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node.getChild('LabelMatchers') ?? node);
    const quoted = parts.find(({ name }) => name === 'QuotedLabelName');
    const matchers = parts.flatMap((part) => {
        const [label, operator, value] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(part);
        if (!label || !operator || !value)
            return [];
        const name = label.name === 'QuotedLabelName' ? unquoted(textOf(label)) : textOf(label);
        return [
            {
                label: name,
                operator: textOf(operator),
                value: unquoted(textOf(value)),
                text: textOf(part),
                offset: part.from,
            },
        ];
    });
    const isName = ({ label, operator }) => label === '__name__' && operator === '=';
    const named = matchers.find(isName);
    const metric = identifier ? textOf(identifier) : quoted ? unquoted(textOf(quoted)) : (named?.value ?? null);
    // A second name contradicts the first, or says it again.
    return { metric, matchers: matchers.filter((one) => !(isName(one) && one.value === metric)) };
}
const ESCAPES = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g;
/** What a string of PromQL says. https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals */
function unquoted(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith('`'))
        return inner;
    return inner.replace(ESCAPE, (_, byte, short, long, octal, letter) => {
        if (letter !== undefined)
            return ESCAPES[letter] ?? letter;
        const code = octal === undefined ? Number.parseInt(byte ?? short ?? long, 16) : Number.parseInt(octal, 8);
        return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    });
}
/** The name of a label or a metric as PromQL takes it between braces: in quotes, when it has other characters than letters of old. */
const labelText = (label) => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label) ? label : JSON.stringify(label);
/** A metric whose series all of these matchers hold for. */
const selectorText = (metric, matchers) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .sh)(metric) ? `${metric}{${matchers.join(',')}}` : `{${[JSON.stringify(metric), ...matchers].join(',')}}`;
/**
 * What in a text is at home in a regular expression and hardly anywhere else: each with what it looks like. Dots alone are not:
 * hosts, addresses and versions are full of them.
 */
const PATTERNS = [
    // 5.., and 50. for a status
    /(?<![\w./])[1-5]\.\.(?![\w./])/,
    /^[1-5]\d\.$/,
    // anything, but not the star of a host such as api.*.example.com
    /\.\*(?!\.[a-zA-Z])|\.\+(?![a-zA-Z0-9])/,
    // either, but not two words with a bar between them
    /[^\s|]\|[^\s|]/,
    /^\^/,
    // [45].., [0-9], [45]00, but not [::1]:9090
    /\[[^\]\s:]+\](?:\.\.|[*+{]|\d\d$)|\[\^?(?:0-9|a-z|A-Z|\d-\d)/,
    // \d+, \d\d, \.
    /\\[dws](?:[*+{]|\\[dws])|\\\./,
    /\(\?[:a-zA-Z]/,
];
/** Whether a matcher compares a label with the text of a regular expression, which it takes for a text. */
const takesPatternForText = ({ operator, value }) => (operator === '=' || operator === '!=') && PATTERNS.some((pattern) => pattern.test(value));


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ namesWindow),
/* harmony export */   K7: () => (/* binding */ queryMeaning),
/* harmony export */   OS: () => (/* binding */ histogramMeaning),
/* harmony export */   Ui: () => (/* binding */ expressionMeaning)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);


/**
 * PromQL text without what means nothing: spaces, comments, the choice between quotes, and how a selector is spelled. Two texts with one
 * meaning may still differ; two texts with different meanings always do.
 */
function expressionMeaning(written) {
    // First what means nothing is taken out: to the grammar, spaces and comments make a difference between texts that are no PromQL.
    const tokens = tokensOf(written);
    const text = tokens.join(' ');
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(text);
    // The grammar passes over spaces that Prometheus refuses, such as a no-break space.
    const isRead = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) === null && !tokens.some(isStrangeSpace);
    const selectors = isRead ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorNodes */ .x6)(tree) : [];
    const starts = [0, ...selectors.map(({ to }) => to)];
    const parts = starts.map((start, nth) => {
        const selector = selectors[nth];
        const between = tokensOf(text.slice(start, selector?.from));
        return selector ? [...between, selectorMeaning(selector, text)] : between;
    });
    return parts.flat().join(' ');
}
const isStrangeSpace = (token) => !/^["'`]/.test(token) && /\s/u.test(token);
/** A selector as the set of its matchers, of which its name is one: `m{a="b"}`, `{"m","a"="b"}` and `{__name__="m",a='b'}` are one. */
function selectorMeaning(selector, text) {
    const textOf = ({ from, to }) => text.slice(from, to);
    const nameOf = (node) => (node.firstChild ? plainQuotes(textOf(node)) : `"${textOf(node)}"`);
    const identifier = selector.getChild('Identifier');
    const parts = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(selector.getChild('LabelMatchers') ?? selector).map((part) => {
        const [label, operator, value] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(part);
        if (part.name === 'QuotedLabelName')
            return `"__name__"=${plainQuotes(textOf(part))}`;
        return label && operator && value ? `${nameOf(label)}${textOf(operator)}${plainQuotes(textOf(value))}` : '';
    });
    const name = identifier ? [`"__name__"="${textOf(identifier)}"`] : [];
    return `{${[...new Set([...name, ...parts])]
        .filter((part) => part !== '')
        .sort()
        .join(',')}}`;
}
const tokensOf = (text) => [...text.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !/^[ \t\r\n#]/.test(token))
    .map(plainQuotes);
/**
 * Strings (to the end, when one is not closed), comments, spaces, numbers with a signed exponent, words (escapes, durations and letters of any script
 * included), runs of operators, and any other single character. Spaces and the end of a comment are as Prometheus has
 * them: a carriage return ends a comment too.
 */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*["\\]?|'(?:[^'\\]|\\[\s\S])*['\\]?|`[^`]*`?|#[^\r\n]*|[ \t\r\n]|(?:\d[\d_]*\.?\d*|\.\d+)[eE][+-]\d+|(?:[^ \t\r\n"'`#(){}[\],+\-*/%^@=!<>~\\]|\\[\s\S])+|[=!<>~]+|./g;
/** A string that needs no escapes reads the same in any quotes. */
const plainQuotes = (token) => (/^(['`])[^"'`\\\n]*\1/.test(token) ? `"${token.slice(1, -1)}"` : token);
/** A query as one text that is equal for equal meanings. */
const queryMeaning = ({ form, text }) => `${form} ${expressionMeaning(text)}`;
/** The metric's name and matchers, in any order; neither has another meaning in quotes. */
const histogramMeaning = ({ name, matchers }) => expressionMeaning((0,_matchers_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorText */ .nM)(name, matchers));
/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
const namesWindow = (expression) => [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
    expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window');


/***/ }),

/***/ 1723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sameAttributes)
/* harmony export */ });
/** Whether two commits have the same attributes at one place. */
const sameAttributes = (a, b) => a.directory === b.directory && a.sha === b.sha;


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readTargets)
});

// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/specs/contract-file.js + 9 modules
var contract_file = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/core/specs/fields/address.js
var address = __webpack_require__(1955);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var day = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/core/specs/fields/duration.js
var duration = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/core/specs/fields/objective.js
var objective = __webpack_require__(3660);
;// CONCATENATED MODULE: ./build/core/specs/target-file.js







const targetSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    slo: (0,contract_file/* nameSchema */.Jq)('the name of an SLO'),
    target: objective/* targetRatioSchema */.w.optional(),
    within: duration/* latencyBoundSchema */.I.optional(),
})
    .transform(({ slo, target, within }, context) => {
    if (target && !within)
        return { slo, aim: { kind: 'ratio', ...target } };
    if (within && !target)
        return { slo, aim: { kind: 'latency', within } };
    const problem = new model_problem/* Problem */.AF(target ? 'target and within exclude each other' : 'one of these keys is missing', 'exactly one of target, within');
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } });
    return core/* NEVER */.tm;
}));
/** A target file: `targets/**`, design section 2.2. */
const targetFileSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(contract_file/* VERSION */.xv),
    service: (0,contract_file/* nameSchema */.Jq)('the name of the service'),
    runbook: (0,address/* addressSchema */.o)('the address of a runbook').optional(),
    reviewed: day/* daySchema */.C.optional(),
    targets: schemas/* array */.YOg(targetSchema).min(1, { error: 'a target file has at least one target' }),
})
    .meta({
    title: 'SLO Gate performance targets',
    description: 'The stretch numbers of one service: information, never enforcement.',
}));
/** The targets of a file that was read from `document`. */
function targetsOf(file, document) {
    return file.targets.map(({ slo, aim }, index) => ({
        service: file.service,
        slo,
        aim,
        runbook: file.runbook ?? null,
        reviewed: file.reviewed ?? null,
        reviewedPlace: document.placeOf(['reviewed']),
        place: document.placeOf(['targets', index], aim.kind === 'ratio' ? 'target' : 'within'),
    }));
}

// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(4185);
;// CONCATENATED MODULE: ./build/core/specs/targets.js






/** Reads target files beside the contracts that they stretch. A wrong target never takes a right one with it. */
function readTargets(sources, slos) {
    const diagnostics = [];
    const stated = [...(0,yaml/* parseTogether */.Sn)(sources)].flatMap((file) => targetsIn(file, diagnostics));
    const known = new Map(slos.map((slo) => [(0,model_slo/* sloId */.sE)(slo), slo]));
    const targets = new Map();
    for (const target of stated) {
        const id = `${target.service}/${target.slo}`;
        const twin = targets.get(id);
        const conflict = twin ? duplicate(id, twin) : conflictOf(id, target, known);
        if (conflict)
            diagnostics.push({ ...conflict, place: target.place });
        else
            targets.set(id, target);
    }
    return { targets: [...targets.values()], diagnostics: (0,model_problem/* inReadingOrder */.g)(diagnostics) };
}
const duplicate = (id, { place: { file, line } }) => ({
    code: 'duplicate-target',
    problem: new model_problem/* Problem */.AF(`${id} has a target already, in ${file}:${line}`, 'one target for an SLO'),
});
function targetsIn(file, diagnostics) {
    for (const one of file.diagnostics)
        diagnostics.push(one);
    if (file.documents.length === 0 && file.diagnostics.length === 0)
        diagnostics.push((0,versioned/* emptyFile */.s)(file.source));
    return file.documents.flatMap((document) => {
        const read = (0,versioned/* readVersioned */.O)(document, targetFileSchema);
        if ('value' in read)
            return targetsOf(read.value, document);
        for (const one of read.diagnostics)
            diagnostics.push(one);
        return [];
    });
}
/** Why a target does not go with the contracts; null when it does. */
function conflictOf(id, { aim }, slos) {
    const slo = slos.get(id);
    if (!slo)
        return { code: 'unknown-slo', problem: unknownSlo(id, [...slos.keys()]) };
    if (aim.kind === 'ratio') {
        const problem = looserRatio(aim, slo.objective);
        return problem && { code: 'target-not-stricter', problem };
    }
    if (slo.indicator.kind !== 'latency') {
        const advice = 'Write `target:` for `within:`.';
        return {
            code: 'target-kind',
            problem: new model_problem/* Problem */.AF(`${id} does not measure a latency`, 'a target in percent', advice),
        };
    }
    const problem = looserBound(aim.within, slo.indicator.within);
    return problem && { code: 'target-not-stricter', problem };
}
const unknownSlo = (id, known) => new model_problem/* Problem */.AF(`there is no SLO \`${id}\``, 'the service and the name of an SLO', (0,names.nearest)(id, known) ?? (known.length > 0 ? `The SLOs are ${(0,names/* listed */.K)(known)}.` : null));
function looserRatio(aim, objective) {
    if (aim.ratio.gt(objective.ratio))
        return null;
    const order = aim.ratio.equals(objective.ratio) ? 'is the objective itself' : 'is looser than the objective';
    return new model_problem/* Problem */.AF(`the target ${aim.text} ${order}, ${objective.text}`, `a target above ${objective.text}`, 'The objective is the floor; the target lies above it, and the buffer between them.');
}
function looserBound(aim, bound) {
    if (aim.seconds.lt(bound.seconds))
        return null;
    const order = aim.seconds.equals(bound.seconds) ? 'is the bound itself' : 'is looser than the bound';
    return new model_problem/* Problem */.AF(`the target of ${aim.text} ${order} of the SLO, ${bound.text}`, `a time shorter than ${bound.text}`);
}


/***/ })

};
