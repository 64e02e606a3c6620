export const id = 9217;
export const ids = [9217];
export const modules = {

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ln: () => (/* binding */ compareAt),
  So: () => (/* binding */ compareEdit),
  ui: () => (/* binding */ compareFrom),
  qv: () => (/* binding */ isNothing),
  ig: () => (/* binding */ isReviewOf),
  Ww: () => (/* binding */ newTwins),
  LP: () => (/* binding */ reviewRulesAt),
  pB: () => (/* binding */ sameNumbers)
});

// EXTERNAL MODULE: ./build/core/contract/change.js
var contract_change = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/model/group-by.js
var group_by = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/promql/indicator-meaning.js
var indicator_meaning = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/core/contract/policy-field.js
var policy_field = __webpack_require__(9986);
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
    return [(0,policy_field/* policyChange */.H)(['deployed-by'], (0,policy_field/* listText */.s)([...was]), (0,policy_field/* listText */.s)([...is]), direction, placeOf)];
}
/** The default is one more name: no list says which workflow that is. */
const namesOf = (deployers) => new Set(deployers?.map(deployerText) ?? [THE_DEFAULT]);
const THE_DEFAULT = 'the workflow that runs the gate';
const deployerText = (deployer) => (deployer.kind === 'app' ? `app:${deployer.slug}` : deployer.path);

// EXTERNAL MODULE: ./build/core/contract/exclusion-changes.js
var exclusion_changes = __webpack_require__(2817);
// EXTERNAL MODULE: ./build/core/model/exclusion.js
var exclusion = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/core/contract/exclusion-policy-changes.js



/** What differs between what two policies say of exclusions. */
function exclusionPolicyChanges(before, after, placeOf) {
    if (!before || !after) {
        if (before === after)
            return [];
        return [
            (0,policy_field/* policyChange */.H)(['exclusions'], policyText(before), policyText(after), after ? 'loosened' : 'tightened', placeOf),
        ];
    }
    const of = (path, was, is, direction) => was === is ? [] : [(0,policy_field/* policyChange */.H)(['exclusions', ...path], was, is, direction, placeOf)];
    const [was, is] = [before.retroactive, after.retroactive];
    return [
        ...(before.notice.seconds === after.notice.seconds
            ? []
            : of(['notice'], before.notice.text, after.notice.text, (0,contract_change/* largerIsLooser */.kS)(after.notice.seconds, before.notice.seconds))),
        ...exclusion/* EXCLUSION_CATEGORIES */.UR.flatMap((category) => {
            const [old, now] = [before.atMost.get(category) ?? null, after.atMost.get(category) ?? null];
            return boundMeaning(old) === boundMeaning(now)
                ? []
                : of(['at-most', category], boundText(old), boundText(now), boundDirection(old, now));
        }),
        ...of(['retroactive'], retroactiveText(was), retroactiveText(is), (0,contract_change/* largerIsLooser */.kS)(approvalsOf(is), approvalsOf(was))),
    ];
}
const approvalsOf = (retroactive) => retroactive.kind === 'refused' ? Number.POSITIVE_INFINITY : retroactive.approvals;
/** A category that is not bounded is refused. Of a share and a duration, which is more depends on the window. */
function boundDirection(before, after) {
    if (!before || !after)
        return (0,contract_change/* directionOf */.FR)(before === null, after === null);
    if (before.kind === 'duration' && after.kind === 'duration')
        return (0,contract_change/* largerIsLooser */.kS)(before.duration.seconds, after.duration.seconds);
    if (before.kind === 'share' && after.kind === 'share')
        return (0,contract_change/* directionOf */.FR)(after.share.ratio.gt(before.share.ratio), after.share.ratio.lt(before.share.ratio));
    return 'changed';
}
/** Equal where the bounds are: `7d` is `168h`. */
function boundMeaning(bound) {
    if (!bound)
        return null;
    return bound.kind === 'duration' ? String(bound.duration.seconds) : `share ${bound.share.ratio.toFraction()}`;
}
function boundText(bound) {
    if (!bound)
        return null;
    return bound.kind === 'duration' ? bound.duration.text : bound.share.text;
}
const retroactiveText = (retroactive) => retroactive.kind === 'refused' ? 'refused' : `approvals: ${retroactive.approvals}`;
function policyText(policy) {
    if (!policy)
        return null;
    const bounds = [...policy.atMost].map(([category, bound]) => `${category}: ${boundText(bound)}`);
    return `notice: ${policy.notice.text}, at-most: ${bounds.join(', ')}, retroactive: ${retroactiveText(policy.retroactive)}`;
}

// EXTERNAL MODULE: ./build/core/model/path-pattern.js
var path_pattern = __webpack_require__(5974);
// EXTERNAL MODULE: ./build/core/model/services.js
var services = __webpack_require__(4950);
;// CONCATENATED MODULE: ./build/core/contract/path-changes.js



/**
 * What an edit takes from the paths of services: a deploy that touches what is taken away is gated no more. A service that was renamed
 * is held to what it had; `renamed` has the new names by the old ones.
 */
function pathChanges(before, after, renamed) {
    const now = new Map((0,services/* servicesOf */.Y)(after).map((service) => [service.name, service]));
    return (0,services/* servicesOf */.Y)(before).flatMap((was) => [...new Set([was.name, ...(renamed.get(was.name) ?? [])])].flatMap((name) => {
        const is = now.get(name);
        return is ? pathChange(was, is) : [];
    }));
}
function pathChange(was, is) {
    const direction = directionOfPaths(was.paths, is.paths);
    if (direction === null)
        return [];
    const [before, after] = [pathsText(was.paths), pathsText(is.paths)];
    return [{ service: is.name, slo: null, field: 'paths', before, after, direction, place: is.places.paths }];
}
/** Null for an edit after which every deploy that was gated still is. */
function directionOfPaths(before, after) {
    // Without paths, every deploy is gated.
    if (before.length === 0)
        return after.length === 0 ? null : 'loosened';
    if (after.length === 0)
        return 'tightened';
    if (isCoveredBy(after)(before))
        return null;
    return (0,contract_change/* directionOf */.FR)(true, !isCoveredBy(before)(after));
}
const isCoveredBy = (wider) => (paths) => paths.every((path) => wider.some((by) => (0,path_pattern/* isCovered */.P)(path, by)));
const pathsText = (paths) => (paths.length === 0 ? null : paths.join(', '));

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
    const whole = ({ exception, index }, text, direction) => (0,policy_field/* policyChange */.H)([...path, exceptionName(exception)], ...text, direction, placeOf, [...path, index]);
    return [
        ...changes,
        ...removed.map((one) => whole(one, [exceptionText(one.exception), null], 'tightened')),
        ...added.map((one) => whole(one, [null, exceptionText(one.exception)], 'loosened')),
    ];
}
function pairChanges(was, { exception: is, index }, path, placeOf) {
    const change = (field, wasText, isText, direction) => (0,policy_field/* policyChange */.H)([...path, exceptionName(is), field], wasText, isText, direction, placeOf, [...path, index, field]);
    const changes = [];
    if (was.kind === 'label' && is.kind === 'label' && peopleMeaning(was.approvedBy) !== peopleMeaning(is.approvedBy)) {
        const direction = approversDirection(was.approvedBy, is.approvedBy);
        changes.push(change('approved-by', (0,policy_field/* listText */.s)(was.approvedBy), (0,policy_field/* listText */.s)(is.approvedBy), direction));
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
const byText = (by) => (by === 'administrators' ? by : (0,policy_field/* listText */.s)(by));
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
    const change = (field, was, is, direction) => was === is ? [] : [(0,policy_field/* policyChange */.H)([...path, field], was, is, direction, placeOf)];
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
const outcomeText = ({ decision, consequences }) => consequences.length === 0 ? decision : `${decision} (consequences: ${(0,policy_field/* listText */.s)(consequences)})`;
/** A whole policy on one line. */
function policy_changes_policyText(policy) {
    const parts = [
        ...policy.rules.map((rule) => `${rule.name} (${conditionText(rule.when)}): ${outcomeText(rule)}`),
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
    const text = (rule) => `${conditionText(rule.when)}: ${outcomeText(rule)}`;
    const orderOf = (rules) => rules.map(({ rule }) => rule.name).join(', ');
    const inNewOrder = [...pairs].sort((a, b) => a.after.index - b.after.index);
    const sameOrder = inNewOrder.every((pair, place) => pair === pairs[place]);
    return [
        ...pairs.flatMap((pair) => policy_changes_pairChanges(pair, path, placeOf)),
        ...removed.map(({ rule, index }) => (0,policy_field/* policyChange */.H)([...path, rule.name], text(rule), null, 'loosened', placeOf, [...path, index])),
        ...added.map(({ rule, index }) => (0,policy_field/* policyChange */.H)([...path, rule.name], null, text(rule), 'tightened', placeOf, [...path, index])),
        // The first of the strictest rules is the one that is named.
        ...(sameOrder
            ? []
            : [
                (0,policy_field/* policyChange */.H)([...path, 'order'], orderOf(pairs.map((pair) => pair.before)), orderOf(inNewOrder.map((pair) => pair.after)), 'changed', placeOf, path),
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
    const change = (field, wasText, isText, direction) => (0,policy_field/* policyChange */.H)([...path, is.name, field], wasText, isText, direction, placeOf, [...path, after.index, field]);
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
        changes.push(change('consequences', (0,policy_field/* listText */.s)(was.consequences), (0,policy_field/* listText */.s)(is.consequences), direction));
    }
    return changes;
}

// EXTERNAL MODULE: ./build/core/model/annual-window.js
var annual_window = __webpack_require__(686);
;// CONCATENATED MODULE: ./build/core/contract/review-changes.js





/** What differs between two review policies. */
function reviewChanges(before, after, placeOf) {
    const change = (field, was, is, direction) => was === is ? [] : [(0,policy_field/* policyChange */.H)(['review', field], was, is, direction, placeOf)];
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
    const text = (approvers) => (approvers ? (0,policy_field/* listText */.s)(approvers) : 'anyone with write access');
    const direction = before && after ? moreIsLooser(before, after) : (0,contract_change/* directionOf */.FR)(after === null, before === null);
    return [(0,policy_field/* policyChange */.H)(['review', 'approvers'], text(before), text(after), direction, placeOf)];
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

// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/core/model/since.js
var model_since = __webpack_require__(798);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/model/window.js
var model_window = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/core/contract/indicators/indicators.js + 11 modules
var indicators = __webpack_require__(5094);
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
    const changes = fields.flatMap((field) => {
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
    return [...changes, ...unmeasuredChanges(before, after)];
}
/** What both say, each in a word of its format; a file of another format may have no such word. */
function unmeasuredChanges(before, after) {
    return after.unmeasured.flatMap(({ field, text, number, place }) => {
        const was = before.unmeasured.find((one) => one.field === field);
        if (!was || was.text === text)
            return [];
        const [less, more] = [number ?? 0, was.number ?? 0];
        const direction = (0,contract_change/* directionOf */.FR)(!!was.number?.gt(less), !!number?.gt(more));
        return [{ service: after.service.name, slo: after.name, field, before: was.text, after: text, direction, place }];
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
        ...slaFacet(slo),
        ...excludesFacet(slo),
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
function sloText({ objective, window, since, noData, groupBy, commitment, service, indicator }) {
    const to = commitment
        ? [`commitment: ${commitmentText(commitment)}${slaText(commitment)}${excludesText(commitment)}`]
        : [];
    const from = since ? [`since: ${since.text}`] : [];
    const absent = noData === 'idle' ? ['no-data: idle'] : [];
    const grouped = groupBy.length > 0 ? [`group-by: ${groupBy.join(', ')}`] : [];
    const parts = [
        objective.text,
        (0,model_window/* windowText */.K)(window),
        ...from,
        ...absent,
        ...grouped,
        ...to,
        `policy: ${service.policy}`,
        ...(service.paths.length > 0 ? [`paths: ${service.paths.join(', ')}`] : []),
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
const slaText = ({ sla }) => (sla ? `, sla: ${sla.text}` : '');
const excludesText = ({ excludes }) => (excludes ? `, excludes: ${(0,policy_field/* listText */.s)(excludes)}` : '');
/** The number that the agreement states. */
function slaFacet({ commitment, places }) {
    if (!commitment?.sla)
        return [];
    const { ratio, text } = commitment.sla;
    return [{ field: SLA, meaning: ratio.toFraction(), text, place: places.commitment }];
}
const SLA = 'commitment.sla';
const NO_SLA = new fraction/* default */.A(0);
/** Which time the agreement leaves out; a text where it says so, and a meaning always. */
function excludesFacet({ commitment, places }) {
    if (!commitment?.excludes)
        return [];
    const names = exclusion/* EXCLUSION_CATEGORIES */.UR.filter((one) => commitment.excludes?.includes(one));
    const [field, meaning, text] = [EXCLUDES, JSON.stringify(names), (0,policy_field/* listText */.s)(names)];
    return [{ field, meaning, text, place: places.commitment }];
}
const EXCLUDES = 'commitment.excludes';
/** An agreement that leaves out more time promises less; so does one that ceases to say of which it does. */
function excludesDirection(before, after) {
    const [was, is] = [(0,model_slo/* excludableUnder */.OY)(before), (0,model_slo/* excludableUnder */.OY)(after)];
    return (0,contract_change/* directionOf */.FR)(is.some((one) => !was.includes(one)), was.some((one) => !is.includes(one)));
}
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
        case SLA:
            return (0,contract_change/* directionOf */.FR)(slaOf(after).lt(slaOf(before)), slaOf(after).gt(slaOf(before)));
        case EXCLUDES:
            return excludesDirection(before.commitment, after.commitment);
        case 'policy':
            return comparePolicies(before.service.policy, after.service.policy);
        default:
            return indicatorDirection(field, before.indicator, after.indicator);
    }
}
/** A promise that begins later forgets errors; one that says nothing of it has always been there. */
const beginning = ({ since, window }) => (since === null ? Number.NEGATIVE_INFINITY : (0,model_since/* beginsAt */.u)(since, window));
/** An agreement without a number promises none. */
const slaOf = ({ commitment }) => commitment?.sla?.ratio ?? NO_SLA;
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

// EXTERNAL MODULE: ./build/core/contract/waiver-changes.js
var waiver_changes = __webpack_require__(709);
;// CONCATENATED MODULE: ./build/core/contract/contract-changes.js












/**
 * Compares two sets of contracts and policies by their meaning. `sameText` tells whether a file has the same text in both;
 * what was unreadable before, and was left alone, is not held against the edit.
 */
function compareContracts(before, after, sameText) {
    const known = new Set(before.diagnostics.map(diagnosticKey));
    const unreadable = after.diagnostics.filter((one) => !(sameText(one.place.file) && known.has(diagnosticKey(one))));
    return { changes: [...newlyReadable(before, after, sameText), ...contractChanges(before, after)], unreadable };
}
const diagnosticKey = ({ place, problem }) => `${place.file}\n${problem.message}`;
/** A file that could not be read and now can, or is gone, may hold any promise. */
function newlyReadable(before, after, sameText) {
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
    return [...changesOfSlos(before, after, placeOf), ...changesOfWaivers(before, after), ...policies];
}
/** What stands in a file that can't be read any more is not known to be gone. */
function changesOfWaivers(before, after) {
    const unread = new Set(after.diagnostics.map(({ place }) => place.file));
    return (0,waiver_changes/* waiverChanges */.iN)(before.waivers, after.waivers).filter((one) => one.after !== null || !unread.has(one.place.file));
}
function changesOfPolicies(before, after, placeOf) {
    const [was, is] = [before.errorBudgetPolicies, after.errorBudgetPolicies];
    const path = (name) => ['error-budget-policies', name];
    return [
        ...[...is].flatMap(([name, policy]) => {
            const old = was.get(name);
            return old
                ? policyChanges(old, policy, placeOf)
                : [(0,policy_field/* policyChange */.H)(path(name), null, policy_changes_policyText(policy), 'changed', placeOf)];
        }),
        ...[...was]
            .filter(([name]) => !is.has(name))
            .map(([name, policy]) => (0,policy_field/* policyChange */.H)(path(name), policy_changes_policyText(policy), null, 'changed', placeOf)),
        ...deployerChanges(before.deployedBy, after.deployedBy, placeOf),
        ...exclusionPolicyChanges(before.exclusions, after.exclusions, placeOf),
        ...(0,waiver_changes/* waiverPolicyChanges */.IV)(before.waivers, after.waivers, placeOf),
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
        ...(0,exclusion_changes/* exclusionChanges */.Q)(before.exclusions, after.exclusions, [
            ...pairs,
            ...added.map((slo) => [null, slo]),
        ]).filter((one) => one.after !== null || !unread.has(one.place.file)),
        ...pathChanges(before.slos, after.slos, newNames(pairs)),
    ];
}
/** The names that the services of renamed SLOs have now. */
function newNames(pairs) {
    const names = new Map();
    for (const [was, is] of pairs) {
        const known = names.get(was.service.name) ?? new Set();
        names.set(was.service.name, known.add(is.service.name));
    }
    return names;
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
    const added = new Set(after);
    let left = before;
    const pairUp = (find) => {
        left = left.filter((slo) => {
            const other = find(slo);
            if (other)
                pairs.push([slo, other]);
            return !other;
        });
        for (const [, other] of pairs)
            added.delete(other);
    };
    // Where main has a name twice, which can't be read, an edit of either is still one: the one in its file, then any other.
    for (const keyOf of [(slo) => `${(0,model_slo/* sloId */.sE)(slo)} ${slo.places.name.file}`, model_slo/* sloId */.sE]) {
        const same = new Map((0,group_by/* together */.b)([...added], keyOf).map((slos) => [keyOf(slos[0]), slos.toReversed()]));
        pairUp((slo) => same.get(keyOf(slo))?.pop());
    }
    const heirs = new Heirs([...added]);
    pairUp((slo) => heirs.take(slo));
    return { pairs, removed: left, added: [...added] };
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
// EXTERNAL MODULE: ./build/core/specs/layout/layout.js + 1 modules
var layout = __webpack_require__(7649);
// EXTERNAL MODULE: ./build/app/commits/contracts-at.js
var contracts_at = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/app/commits/rewriting.js + 6 modules
var rewriting = __webpack_require__(6890);
;// CONCATENATED MODULE: ./build/app/commits/compare.js







const NOTHING = { changes: [], unreadable: [] };
/** More changed files than this are no edit that people review, and would use up the limit of requests. */
const MAX_CHANGED = 1000;
/**
 * What an edit from one commit's SLO directory to another's does. Only the files that differ are read, or, for `whole`,
 * all of them: an edit can break what stands in a file that it leaves alone, such as a name that it takes too.
 */
async function compareAt(sources, before, after, whole = false) {
    // A link in the directory's place shows other files to the gate than to the guard; it is never skipped.
    const inTheWay = [...after.diagnostics, ...newTwins(before, after), ...(await (0,rewriting/* rewriting */.k)(sources, before, after))];
    if (inTheWay.length > 0)
        return { changes: [], unreadable: inTheWay };
    if (before.tree === after.tree && before.diagnostics.length === 0)
        return NOTHING;
    const [old, now] = await Promise.all([sources.files(before), sources.files(after)]);
    // What stood in the directory's place and is gone, such as a link, may have led to any promise.
    const isGone = (file) => before.diagnostics.some(({ place }) => place.file === file);
    const sameText = (file) => old.shas.get(file) === now.shas.get(file) && !isGone(file);
    const changed = [...new Set([...protectedFiles(old), ...protectedFiles(now)])].filter((file) => !sameText(file));
    if (changed.length > MAX_CHANGED)
        return { changes: [], unreadable: [tooMany(changed)] };
    const differs = (file) => !sameText(file);
    const sides = [now, old];
    const changedOf = (files) => protectedEntries(files).filter((entry) => differs((0,directory_files/* pathOf */.XM)(files, entry)));
    const large = sides.map((files) => (0,layout/* excess */.Mm)(changedOf(files))).find((problem) => problem !== null);
    if (large)
        return { changes: [], unreadable: [atFirst(changed, large)] };
    // What is said in one file for an SLO in another is seen only when both are read, on both sides.
    const ofBoth = async (read) => await Promise.all([read(old), read(now)]);
    const crowd = sides.map((files) => tooManyTogether(protectedEntries(files))).find((problem) => problem !== null);
    // Nearly always all will be read, and at once it comes in few requests.
    if (changed.length > 0 && !crowd)
        await ofBoth((files) => (0,directory_files/* readProtected */.tg)(files, () => true));
    // Time that does not count for an SLO is said in files of its own, and what one of them excludes another may exclude as well.
    const excluding = new Set([old, now].flatMap(exclusionFiles));
    // Together, so that none of them fails while nobody listens.
    const [alone, edited] = await Promise.all([
        ofBoth((files) => (0,contracts_at/* standAloneAt */.xZ)(files, differs)),
        ofBoth((files) => (0,contracts_at/* contractsAt */.d6)(files, (file) => differs(file) || excluding.has(file))),
    ]);
    const depends = alone.includes(false);
    if (depends && crowd)
        return { changes: [], unreadable: [atFirst(changed, crowd)] };
    const readAll = depends || changed.some((file) => excluding.has(file)) || (whole && !crowd);
    const [earlier, later] = readAll ? await ofBoth(contracts_at/* allContractsAt */.kM) : edited;
    return compareContracts(earlier, later, sameText);
}
/** Twins of the directory that the edit brings or changes; one that was there before is not the edit's. */
const newTwins = (before, after) => after.twins.filter(({ problem }) => !before.twins.some((old) => old.problem.message === problem.message));
const protectedEntries = ({ layout }) => [...layout.contracts, ...layout.exclusions, ...layout.waivers];
const exclusionFiles = (files) => files.layout.exclusions.map((entry) => (0,directory_files/* pathOf */.XM)(files, entry));
const protectedFiles = (files) => protectedEntries(files).map((entry) => (0,directory_files/* pathOf */.XM)(files, entry));
function tooMany(files) {
    const problem = new model_problem/* Problem */.AF(`${files.length} protected files differ`, `at most ${MAX_CHANGED} in one pull request`, 'Split it up.');
    return atFirst(files, problem);
}
/** Why the files of one side can't all be read; null when they can. */
const tooManyTogether = (entries) => entries.length <= MAX_CHANGED
    ? (0,layout/* excess */.Mm)(entries)
    : new model_problem/* Problem */.AF(`there are ${entries.length} contract files and waivers, and what this one says depends on the others`, `at most ${MAX_CHANGED}`, 'One file can hold several services.');
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
/** What an edit does that is to be judged: where it does anything, all files are read together. */
async function compareEdit(sources, starts, end) {
    const quick = await compareFrom(sources, starts, end);
    return isNothing(quick) ? quick : await compareFrom(sources, starts, end, true);
}
/** Whether two commits promise the same. */
async function sameNumbers(sources, a, b) {
    return isNothing(await compareAt(sources, a, b));
}
/**
 * Whether a review of one commit is of another: they promise the same, and in the way of the first stood nothing for which the guard
 * showed no numbers, such as git attributes.
 */
const isReviewOf = async (sources, reviewed, head) => (await sameNumbers(sources, reviewed, head)) && (await compareAt(sources, head, reviewed)).unreadable.length === 0;
const isNothing = ({ changes, unreadable }) => changes.length + unreadable.length === 0;
/** What the policy at a commit says of reviews, or why it can't be read. */
async function reviewRulesAt(sources, location) {
    const files = await sources.files(location);
    const { policy, diagnostics } = await (0,contracts_at/* contractsAt */.d6)(files, () => false);
    return policy && !(0,contracts_at/* hidesPolicy */.Y7)(files)
        ? { review: policy.review, waivers: policy.waivers, exclusions: policy.exclusions }
        : { diagnostics };
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ waiversAt),
/* harmony export */   UH: () => (/* binding */ targetsAt),
/* harmony export */   Y7: () => (/* binding */ hidesPolicy),
/* harmony export */   d6: () => (/* binding */ contractsAt),
/* harmony export */   kM: () => (/* binding */ allContractsAt),
/* harmony export */   lY: () => (/* binding */ exclusionsAt),
/* harmony export */   xZ: () => (/* binding */ standAloneAt)
/* harmony export */ });
/* harmony import */ var _core_specs_contracts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7230);
/* harmony import */ var _core_specs_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);
/* harmony import */ var _core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3244);
/* harmony import */ var _core_specs_exclusions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9633);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7649);
/* harmony import */ var _core_specs_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2754);
/* harmony import */ var _core_specs_waivers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2127);







/** Reads the policy at a commit, and those files of contracts, exclusions and waivers that `wanted` names. */
async function contractsAt(files, wanted) {
    const { diagnostics, ...texts } = await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readProtected */ .tg)(files, wanted);
    const found = (0,_core_specs_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .readContracts */ .ID)({ path: files.path, ...texts, targets: [] });
    // The service of a waiver, or the SLO of an exclusion, may be in a file that nobody asked for.
    const isWhole = diagnostics.length === 0 && (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_2__/* .chosen */ .FV)(files, wanted).length === files.layout.contracts.length;
    const told = found.diagnostics.filter(({ code }) => isWhole || !(code === 'unknown-service' || code === 'unknown-slo'));
    return {
        ...found,
        policy: texts.policy || !diagnostics.some(({ place }) => place.file === policyOf(files)) ? found.policy : null,
        diagnostics: [...diagnostics, ...told],
    };
}
const whole = new WeakMap();
/** Reads the policy and all contracts, exclusions and waivers at a commit, once for all who ask. */
function allContractsAt(files) {
    const read = whole.get(files) ?? contractsAt(files, () => true);
    whole.set(files, read);
    return read;
}
const policyOf = (files) => (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(files, { path: 'policy.yaml' });
/** Whether what can't be read may be meant as the policy, such as a `policy.yml`: then the built-in one is nobody's rule. */
function hidesPolicy({ path, layout }) {
    if (layout.policy)
        return false;
    const others = ['slos/', 'exclusions/', 'waivers/'].map((folder) => (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)({ path }, { path: folder }));
    return layout.diagnostics.some(({ place: { file } }) => !others.some((folder) => file.startsWith(folder)));
}
/** Whether those contract files that `wanted` names mean what they mean whatever stands in the others. */
async function standAloneAt(files, wanted) {
    return (0,_core_specs_contracts_js__WEBPACK_IMPORTED_MODULE_0__/* .standAlone */ .CH)((await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)((0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_2__/* .chosen */ .FV)(files, wanted), files)).texts);
}
/** The waivers at a commit, as far as they can be read. */
async function waiversAt(files) {
    const { texts } = await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)((0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(files.path, files.layout).waivers, files);
    return (0,_core_specs_waivers_js__WEBPACK_IMPORTED_MODULE_6__/* .readWaivers */ .Sr)(texts).waivers;
}
/** The exclusions at a commit, as far as they can be read. */
async function exclusionsAt(files) {
    const { texts } = await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)((0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(files.path, files.layout).exclusions, files);
    return (0,_core_specs_exclusions_js__WEBPACK_IMPORTED_MODULE_3__/* .readExclusions */ .Q)(texts).exclusions;
}
/** Reads the target files at a commit, which no decision needs. */
async function targetsAt(files, slos) {
    const layout = (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(files.path, files.layout);
    const { texts, diagnostics } = await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)(layout.targets, files);
    const found = (0,_core_specs_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .readTargets */ .R)(texts, slos);
    return { targets: found.targets, diagnostics: [...layout.targetDiagnostics, ...diagnostics, ...found.diagnostics] };
}


/***/ }),

/***/ 6890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ rewriting),
  f: () => (/* binding */ rewritingOfMerge)
});

// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
;// CONCATENATED MODULE: ./build/core/specs/attributes/newly-rewritten.js
/** More than this is not tried: the lengths of all patterns times the lengths of all paths. */
const MOST_WORK = 100_000_000;
/**
 * The rules by which git could give one of `files` another text than before; null when there is too much to try. A file that
 * was not there before had no rule, so that nobody can put the rule first and the contract later.
 */
function newlyRewritten(files, before, after, wasThere) {
    if (lengthOf(after) * files.reduce((sum, { length }) => sum + length, 0) > MOST_WORK)
        return null;
    const found = new Map();
    for (const file of files) {
        const now = after.filter((rule) => rule.couldMatch(file));
        if (!now.some(rewrites))
            continue;
        const was = wasThere(file) ? before.filter((rule) => rule.couldMatch(file)) : [];
        for (const rule of toBlame(was, now))
            found.set(rule, [...(found.get(rule) ?? []), file]);
    }
    return [...found].map(([rule, those]) => ({ rule, files: those }));
}
const lengthOf = (rules) => rules.reduce((sum, { length }) => sum + length, 0);
const rewrites = ({ sets }) => sets.length > 0;
/** The last rule counts, so the same ones in another order are others. */
function toBlame(was, now) {
    if (was.length === now.length && now.every(({ key }, index) => was[index]?.key === key))
        return [];
    const known = new Set(was.map(({ key }) => key));
    const added = now.filter((rule) => rewrites(rule) && !known.has(rule.key));
    return added.length > 0 ? added : now.filter(rewrites);
}

;// CONCATENATED MODULE: ./build/core/specs/attributes/c-quoted.js
const ESCAPES = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\\': '\\',
    '"': '"',
};
const PART = /\\([abfnrtv\\"]|[0-3][0-7]{2})|[^"\\]/gsy;
/** What stands in the quotes that a text begins with, and how long it is with them; null when git reads it as it stands. */
function unquoted(text) {
    if (!text.startsWith('"'))
        return null;
    let [read, at] = ['', 1];
    PART.lastIndex = at;
    for (let part = PART.exec(text); part; part = PART.exec(text)) {
        const [whole, escaped] = part;
        at = PART.lastIndex;
        read += escaped === undefined ? whole : (ESCAPES[escaped] ?? String.fromCharCode(Number.parseInt(escaped, 8)));
    }
    return text[at] === '"' ? { text: read, length: at + 1 } : null;
}

;// CONCATENATED MODULE: ./build/core/specs/attributes/attribute-line.js

/** What git takes for a space: a carriage return too, and no other of Unicode's. */
const BLANK = /[ \t\r\n]+/;
const LEADING = /^[ \t\r\n]+/;
/** git 2.39.1 and later skip a line of this length; earlier ones read it whole, or in pieces of it. */
const OVERLONG = 2048;
const MACRO = '[attr]';
/** Reads the lines as git's attr.c does, in all of its versions: what one of them reads is here. */
function readAttributeLines(bytes) {
    return bytes.split('\n').flatMap((whole, index) => {
        const text = (index === 0 ? whole.replace(/^\xef\xbb\xbf/, '') : whole).replace(/\0.*/s, '');
        if (text.length >= OVERLONG)
            return [{ line: index + 1, text, ...overlong(text) }];
        const trimmed = text.replace(/^[ \t\r]+|[ \t\r]+$/g, '');
        const read = readLine(trimmed);
        return read ? [{ line: index + 1, text: trimmed, ...read }] : [];
    });
}
function readLine(text) {
    if (text === '' || text.startsWith('#'))
        return null;
    const quoted = unquoted(text);
    const plain = text.split(BLANK, 1)[0] ?? '';
    const name = quoted?.text ?? plain;
    const words = text.slice(quoted?.length ?? plain.length).split(BLANK);
    const states = words.filter((word) => word !== '').map(stateOf);
    if (name.startsWith(MACRO) && name.length > MACRO.length) {
        const macro = name.slice(MACRO.length).replace(LEADING, '').split(BLANK, 1)[0] ?? '';
        return { subject: { kind: 'macro', name: macro }, states };
    }
    // A C string ends at its first NUL, which quotes can hold.
    return { subject: { kind: 'pattern', pattern: name.replace(/\0.*/s, '') }, states };
}
function stateOf(word) {
    const isSet = !/^[-!]/.test(word);
    return { name: (isSet ? word : word.slice(1)).replace(/=.*/s, ''), text: word, isSet };
}
/** Any word of it may come to stand behind any pattern. */
const overlong = (text) => ({
    subject: { kind: 'anything' },
    states: [...new Set(text.match(/[-\w.]+/g))].map((name) => ({ name, text: name, isSet: true })),
});

;// CONCATENATED MODULE: ./build/core/specs/attributes/class-end.js
/** Where a class such as `[a-z]` that opens at `at` is over, as git's wildmatch.c reads it; null when it never is. */
function classEnd(pattern, at) {
    let [next, previous] = [at + 1, ''];
    if (pattern[next] === '!' || pattern[next] === '^')
        next += 1;
    // The first character may be the closing bracket.
    do {
        const item = itemAt(pattern, next, previous);
        if (item === null)
            return null;
        next += item.length;
        previous = item.previous;
    } while (pattern[next] !== ']');
    return next + 1;
}
function itemAt(pattern, at, previous) {
    const [character, following] = [pattern[at], pattern[at + 1]];
    if (character === undefined)
        return null;
    if (character === '\\')
        return following === undefined ? null : { length: 2, previous: following };
    if (character === '-' && previous !== '' && following !== undefined && following !== ']') {
        if (following !== '\\')
            return { length: 2, previous: '' };
        return pattern[at + 2] === undefined ? null : { length: 3, previous: '' };
    }
    if (character !== '[' || following !== ':')
        return { length: 1, previous: character };
    const end = pattern.indexOf(']', at + 2);
    if (end < 0)
        return null;
    const isNamed = end > at + 2 && pattern[end - 1] === ':';
    return isNamed ? { length: end + 1 - at, previous: '' } : { length: 1, previous: character };
}

;// CONCATENATED MODULE: ./build/core/specs/attributes/attribute-pattern.js

/** A part of a pattern: a byte as its number, or one of these. */
const ONE = -1;
const NAME_PART = -2;
const ANYTHING = -3;
/** Any directories, none included; it is followed by `IN_DIRECTORIES`. */
const DIRECTORIES = -4;
const IN_DIRECTORIES = -5;
const SLASH = 47;
/**
 * Reads a pattern as git's dir.c and wildmatch.c do; null when it can't match a file. In doubt it matches: case is of no account
 * (`core.ignoreCase`), a class stands for any byte, and `**` within a name for any directories, as git takes it to behind a name without wildcards.
 */
function attributePattern(written) {
    // A negative pattern is skipped with a warning, and one with a slash at its end is for directories.
    if (written === '' || written.startsWith('!') || written.endsWith('/'))
        return null;
    const isName = !written.includes('/');
    const parts = partsOf(written.toLowerCase().replace(/^\//, ''));
    if (!parts)
        return null;
    const end = String.fromCharCode(...parts.slice(parts.findLastIndex((part) => part < 0) + 1));
    // Most patterns are told from a path by its ending, which costs next to nothing.
    const couldMatch = (path) => path.endsWith(end) && fits(parts, isName ? path.slice(path.lastIndexOf('/') + 1) : path);
    return { length: parts.length, couldMatch };
}
function partsOf(pattern) {
    const parts = [];
    for (let at = 0; at < pattern.length;) {
        const character = pattern[at];
        if (character === '*') {
            const end = at + (/^\**/.exec(pattern.slice(at))?.[0].length ?? 0);
            const slash = /^\\?\//.exec(pattern.slice(end))?.[0].length ?? 0;
            const isOne = end === at + 1;
            parts.push(...(isOne ? [NAME_PART] : slash > 0 ? [DIRECTORIES, IN_DIRECTORIES] : [ANYTHING]));
            at = isOne ? end : end + slash;
        }
        else if (character === '[') {
            const end = classEnd(pattern, at);
            if (end === null)
                return null;
            parts.push(ONE);
            at = end;
        }
        else if (character === '?') {
            parts.push(ONE);
            at += 1;
        }
        else {
            if (character === '\\')
                at += 1;
            if (at === pattern.length)
                return null;
            parts.push(pattern.charCodeAt(at));
            at += 1;
        }
    }
    return parts;
}
/** Goes through the path once, with all parts that could be next; so the time is at most the product of both lengths. */
function fits(parts, path) {
    let next = new Set();
    reach(next, parts, 0);
    for (const character of path) {
        const byte = character.charCodeAt(0);
        const after = new Set();
        for (const at of next) {
            const part = parts[at];
            if (part === undefined)
                continue;
            const stays = part === ANYTHING || part === IN_DIRECTORIES || (part === NAME_PART && byte !== SLASH);
            if (stays)
                after.add(at);
            if (stays && part !== IN_DIRECTORIES)
                reach(after, parts, at + 1);
            const goesOn = part === byte || (part === ONE && byte !== SLASH) || (part === IN_DIRECTORIES && byte === SLASH);
            if (goesOn)
                reach(after, parts, at + 1);
        }
        if (after.size === 0)
            return false;
        next = after;
    }
    return next.has(parts.length);
}
/** Adds a part, and those behind it that it lets be next without a byte. */
function reach(next, parts, at) {
    if (next.has(at))
        return;
    next.add(at);
    const part = parts[at];
    if (part === NAME_PART || part === ANYTHING)
        reach(next, parts, at + 1);
    if (part === DIRECTORIES) {
        reach(next, parts, at + 1);
        reach(next, parts, at + 2);
    }
}

;// CONCATENATED MODULE: ./build/core/specs/attributes/rewriting.js


/**
 * Attributes that make a checkout show another text than the commit holds, which is what reviewers see. `text`, `eol` and
 * `crlf` are none: they change ends of lines, which YAML reads as one. `export-\u2026` are for archives, and nobody reads those.
 */
const REWRITING = ['working-tree-encoding', 'ident', 'filter'];
/** The rules of all files of attributes at a commit, those of the root first. */
function rewritingRules(files) {
    const read = files.flatMap((file) => readAttributeLines(file.bytes).map((line) => ({ ...line, file })));
    const { touching, setting, definitions } = rewritingMacros(read);
    return read.flatMap((line) => {
        const states = line.states.filter(({ name }) => touching.has(name));
        const pattern = states.length > 0 ? patternOf(line) : null;
        if (!pattern)
            return [];
        const { file, directory } = line.file;
        const depth = directory === '' ? 0 : bytesOf(directory).length + 1;
        const usesMacro = states.some(({ name }) => !REWRITING.includes(name));
        return [
            {
                file,
                line: line.line,
                text: shown(line.text),
                sets: states.filter(({ name, isSet }) => isSet && setting.has(name)).map(({ text }) => shown(text)),
                key: JSON.stringify([file, line.subject, line.text, usesMacro && definitions]),
                length: pattern.length,
                // A name that is not UTF-8 has this character in GitHub's answer, and git sees other bytes.
                couldMatch: (path) => path.includes('\ufffd') || pattern.couldMatch(bytesOf(path).slice(depth)),
            },
        ];
    });
}
const ANY_FILE = { length: 1, couldMatch: () => true };
function patternOf({ subject }) {
    switch (subject.kind) {
        case 'pattern':
            return attributePattern(subject.pattern);
        case 'macro':
            return null;
        case 'anything':
            return ANY_FILE;
    }
}
/** The attributes that have to do with rewriting, macros included; those that set it; and the lines that make these macros. */
function rewritingMacros(lines) {
    const macros = lines.flatMap((line) => (line.subject.kind === 'macro' ? [{ ...line, name: line.subject.name }] : []));
    const touching = closure(macros, () => true);
    const setting = closure(macros, ({ isSet }) => isSet);
    const definitions = macros.filter(({ name }) => touching.has(name)).map(({ file, text }) => [file.file, text]);
    return { touching, setting, definitions };
}
/** The attributes that rewrite, with all macros that lead to one by such states. */
function closure(macros, counts) {
    const names = new Set(REWRITING);
    for (let known = 0; known < names.size;) {
        known = names.size;
        for (const { name, states } of macros) {
            if (states.some((state) => counts(state) && names.has(state.name)))
                names.add(name);
        }
    }
    return names;
}
/** A path as git sees it: a character for each of its bytes, whatever its case. */
const bytesOf = (path) => String.fromCharCode(...new TextEncoder().encode(path)).toLowerCase();
const shown = (bytes) => new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));

// EXTERNAL MODULE: ./build/core/specs/commit-sources.js
var commit_sources = __webpack_require__(1723);
// EXTERNAL MODULE: ./build/core/specs/directory-files.js
var directory_files = __webpack_require__(3244);
// EXTERNAL MODULE: ./build/core/specs/layout/layout.js + 1 modules
var layout = __webpack_require__(7649);
;// CONCATENATED MODULE: ./build/app/commits/rewriting.js






/**
 * The git attributes above the SLO directory by which a checkout could show another text of a protected file than the commit
 * holds, where the edit brings these attributes or brings the file under them.
 */
async function rewriting(sources, before, after) {
    const isSame = (0,commit_sources/* sameAttributes */.O)(before, after);
    if (after.attributes.length === 0 || (isSame && before.tree === after.tree))
        return [];
    const old = new Set(protectedFiles(await sources.files(before)));
    const files = protectedFiles(await sources.files(after)).filter((file) => !isSame || !old.has(file));
    if (files.length === 0)
        return [];
    // What can't be determined, in a file that the edit leaves alone, concerns the files that are new under it.
    const isOld = (one) => before.attributes.some((old) => (0,commit_sources/* sameFile */.V)(old, one));
    const untold = after.attributes
        .filter((one) => !isOld(one) || files.some((file) => !old.has(file)))
        .flatMap((one) => untoldOf(one));
    if (untold.length > 0)
        return untold;
    const [was, now] = [await rulesAt(sources, before), await rulesAt(sources, after)];
    const found = newlyRewritten(files, was, now, (file) => old.has(file));
    const [first] = after.attributes;
    return found?.map(rewritten) ?? (first ? [at(first.file, 1, tooMuch)] : []);
}
/**
 * The same of what a merge makes of a branch and the tip of its base, which have parted at `bases`: one may bring the attributes
 * and the other the file. Attributes that both have changed are held against the files as each of them has them.
 */
async function rewritingOfMerge(sources, bases, tip, head) {
    const leftAlone = (side) => bases.every((base) => base.tree === side.tree && (0,commit_sources/* sameAttributes */.O)(base, side));
    if (leftAlone(tip) || leftAlone(head))
        return [];
    const isOwn = (one) => !bases.some((base) => base.attributes.some((old) => (0,commit_sources/* sameFile */.V)(old, one)));
    const own = head.attributes.filter(isOwn);
    const theirs = tip.attributes.filter((one) => isOwn(one) || head.attributes.some(({ file }) => file === one.file));
    const attributes = [...theirs, ...own.filter((one) => !theirs.some((other) => (0,commit_sources/* sameFile */.V)(one, other)))];
    const found = [head, tip].map((location) => rewriting(sources, tip, { ...location, attributes }));
    return (0,model_problem/* eachOnce */.B)((await Promise.all(found)).flat());
}
/** Each line is held against each contract file. */
const MAX_BYTES = 65_536;
async function rulesAt(sources, { attributes }) {
    const read = attributes.filter(({ kind, bytes }) => kind === 'file' && bytes <= MAX_BYTES);
    const texts = read.map(async (one) => ({ ...one, bytes: await sources.attributesText(one) }));
    return rewritingRules(await Promise.all(texts));
}
function protectedFiles(files) {
    return (0,layout/* protectedEntries */.NF)(files.layout).map((entry) => (0,directory_files/* pathOf */.XM)(files, entry));
}
const at = (file, line, problem) => ({
    code: 'git-attributes',
    place: { file, line, column: 1 },
    problem,
});
/** Why it can't be determined what a file of attributes does; nothing when it can. */
function untoldOf({ file, kind, bytes }) {
    if (kind === 'link')
        return [at(file, 1, isLink)];
    return bytes > MAX_BYTES ? [at(file, 1, tooLarge(bytes))] : [];
}
const isLink = new model_problem/* Problem */.AF('these git attributes are a symbolic link, which some versions of git follow and others ignore', 'a plain file');
const tooLarge = (bytes) => new model_problem/* Problem */.AF(`these git attributes have ${bytes} bytes, so nobody knows whether they rewrite the SLO files in a checkout`, `at most ${MAX_BYTES}`);
const tooMuch = new model_problem/* Problem */.AF('there are too many git attributes and SLO files to hold each against each, so nobody knows whether a checkout shows other text', 'fewer lines with filter, ident or working-tree-encoding');
function rewritten({ rule: { file, line, text, sets }, files }) {
    const [first = '', ...others] = files;
    const which = `\`${first}\`${others.length > 0 ? ` and ${others.length} more` : ''}`;
    const problem = new model_problem/* Problem */.AF(`with \`${sets.join(' ')}\` git may write another text of ${which} into a checkout than reviewers see (\`${text}\`)`, 'no filter, ident or working-tree-encoding on SLO files', `Narrow the pattern, so that it can't match \`${first}\`.`);
    return at(file, line, problem);
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
    if (directory === '.' || directory.split('/')[0] === '..' || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(directory)) {
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

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isOfExclusion),
/* harmony export */   Q: () => (/* binding */ exclusionChanges)
/* harmony export */ });
/* harmony import */ var _exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(242);
/* harmony import */ var _exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2591);
/* harmony import */ var _model_exclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8024);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5073);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4587);





/** Whether a change is one of exclusions, which are to give their notice. */
const isOfExclusion = (change) => 'instants' in change;
/**
 * What differs in the time that does not count, SLO by SLO and category by category. Instants are compared, not texts: another name, file
 * or reason, or one span written as two, is no change. Each instant that is added or taken away is looser, since it moves a budget.
 */
function exclusionChanges(before, after, pairs) {
    if (before.length + after.length === 0)
        return [];
    const number = new Map([...before, ...after].map((one, index) => [one, index]));
    const own = pairs.map(([was, is]) => {
        const old = before.filter((one) => (0,_exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(one, was ?? is));
        return { slo: is, old, now: after.filter((one) => (0,_exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(one, is)) };
    });
    // The SLOs of a service share its exclusions as a rule, and a recurrence has tens of thousands of spans.
    const alike = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .b)(own, ({ old, now }) => JSON.stringify([old, now].map((all) => all.map((one) => number.get(one)))));
    return alike.flatMap((group) => {
        const found = differences(group[0].old, group[0].now);
        return group.flatMap(({ slo }) => found.map((one) => changeOf(slo, one)));
    });
}
function differences(before, after) {
    const [old, now] = [new Set(before.map(meaning)), new Set(after.map(meaning))];
    const gone = before.filter((one) => !now.has(meaning(one)));
    const left = after.filter((one) => !old.has(meaning(one)));
    const pairs = gone.map((was) => {
        const index = left.findIndex(({ name }) => name === was.name);
        return [was, index < 0 ? null : (left.splice(index, 1)[0] ?? null)];
    });
    return [...pairs, ...left.map((is) => [null, is])]
        .map(([was, is]) => ({ was, is, instants: [...differing(was, after), ...differing(is, before)] }))
        .filter(({ instants }) => instants.length > 0);
}
/** What an exclusion excludes that none of the others of its category does. */
function differing(exclusion, others) {
    if (!exclusion)
        return [];
    const own = (0,_exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .allOccurrencesOf */ .zg)(exclusion);
    const same = others.filter(({ category }) => category === exclusion.category);
    return (0,_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)(own, (0,_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(own, (0,_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_4__/* .unionOf */ .Z6)(same.flatMap(_exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .allOccurrencesOf */ .zg))));
}
/** What an exclusion excludes, as a text that is equal where that is; what it is called means nothing. */
const meaning = ({ category, when }) => JSON.stringify([
    category,
    when.kind === 'once' ? [when.from, when.to] : { ...when, on: _model_exclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .WEEKDAYS */ .w4.filter((day) => when.on.includes(day)) },
]);
function changeOf({ service, name }, { was, is, instants }) {
    const one = is ?? was;
    if (!one)
        throw new Error('a change has a before or an after');
    return {
        service: service.name,
        slo: name,
        field: 'exclusion',
        before: was && exclusionText(was),
        after: is && exclusionText(is),
        direction: 'loosened',
        place: one.places.name,
        instants: (0,_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_4__/* .hullOf */ .dB)(instants),
    };
}
/** An exclusion on one line. */
function exclusionText({ name, category, when }) {
    if (when.kind === 'once')
        return `${name} (${category}): ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .rfc3339 */ .ag)(when.from)} to ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .rfc3339 */ .ag)(when.to)}`;
    const days = when.on.join(', ');
    const since = when.since === null ? '' : `, since ${when.since}`;
    const until = when.until === null ? '' : `, until ${when.until}`;
    return `${name} (${category}): ${days} ${when.from} to ${when.to} (${when.timezone})${since}${until}`;
}


/***/ }),

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ comparisonOf),
  l: () => (/* binding */ indicatorText)
});

// EXTERNAL MODULE: ./build/core/promql/meaning.js
var meaning = __webpack_require__(5803);
// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
// EXTERNAL MODULE: ./build/core/promql/matchers.js
var matchers = __webpack_require__(953);
;// CONCATENATED MODULE: ./build/core/promql/bucket-bound.js


/** What stands in a frame for the bound. */
const PLACE = '"__bound__"';
/** The bound of a query that asks for one finite bucket; null for any other query. */
function bucketBoundOf(query) {
    const tree = (0,grammar/* parsePromql */.v_)(query);
    if ((0,grammar/* syntaxErrorAt */.Ru)(tree) !== null)
        return null;
    const [found, ...others] = (0,grammar/* selectorNodes */.x6)(tree).flatMap((selector) => boundsIn(selector, query));
    if (!found || others.length > 0)
        return null;
    const { from, to } = found.value;
    return {
        frame: `${query.slice(0, from)}${PLACE}${query.slice(to)}`,
        bound: Number(found.text),
        text: found.text,
        rises: signOf(found.selector, query),
    };
}
/** Its matchers of finite buckets; the last bucket, `+Inf`, is all that was counted. */
function boundsIn(selector, query) {
    return (0,grammar/* childrenOf */.LU)(selector.getChild('LabelMatchers') ?? selector).flatMap((part) => {
        const [label, operator, value] = (0,grammar/* childrenOf */.LU)(part);
        if (!label || !operator || !value)
            return [];
        const name = query.slice(label.from, label.to);
        const isBucket = name === 'le' || (label.name === 'QuotedLabelName' && (0,matchers/* unquoted */.qZ)(name) === 'le');
        const text = (0,matchers/* unquoted */.qZ)(query.slice(value.from, value.to));
        const isBound = isBucket && query.slice(operator.from, operator.to) === '=' && NUMBER.test(text);
        return isBound ? [{ selector, value, text }] : [];
    });
}
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/;
/** Whether a query rises with a selector that it adds up, or falls with one that it takes away; a count is never negative. */
function signOf(selector, query) {
    let rises = true;
    for (let node = selector; node.parent?.parent; node = node.parent) {
        const { parent } = node;
        if (isNeutral(parent, query))
            continue;
        if (parent.name !== 'BinaryExpr')
            return null;
        const [left, operator, ...rest] = (0,grammar/* childrenOf */.LU)(parent);
        const isLeft = left !== undefined && left.from === node.from && left.to === node.to;
        if (!operator || rest.length === 0)
            return null;
        if (operator.name === 'Sub' && !isLeft)
            rises = !rises;
        else if (operator.name !== 'Sub' && operator.name !== 'Add') {
            if (operator.name !== 'Div' || !isLeft || rest.some((divisor) => mayBeNegative(divisor, query)))
                return null;
        }
    }
    return rises;
}
/** Whether something other than counts and their sums, products and quotients is in an expression. */
function mayBeNegative(expression, query) {
    let found = false;
    expression.cursor().iterate(({ name, node, from, to }) => {
        const isNegative = name === 'NumberDurationLiteral' && query.slice(from, to).startsWith('-');
        const isOther = name === 'FunctionCall' && !isNeutral(node, query) && !BOUNDED.test(query.slice(from, to));
        if (name === 'Sub' || name === 'UnaryExpr' || isNegative || isOther)
            found = true;
    });
    return found;
}
/** Functions of what is not negative that are not either. */
const BOUNDED = /^(?:clamp_min|clamp_max|count_over_time|histogram_count|scalar|vector|sqrt|abs)\b/;
/** Whether a node is the larger the larger its only operand is. */
function isNeutral(node, query) {
    const [first] = (0,grammar/* childrenOf */.LU)(node);
    const name = first ? query.slice(first.from, first.to).toLowerCase() : '';
    switch (node.name) {
        case 'ParenExpr':
        case 'MatrixSelector':
        case 'OffsetExpr':
        case 'SubqueryExpr':
        case 'FunctionCallBody':
            return true;
        case 'FunctionCall':
            return /^(?:rate|increase|(?:sum|avg|max|min|last)_over_time)$/.test(name);
        case 'AggregateExpr':
            return /^(?:sum|avg|max|min)$/.test(name);
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./build/core/contract/change.js
var change = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/core/contract/indicators/indicator.js
const field = (path, meaning, text = meaning, at = path) => ({
    path,
    meaning,
    text,
    at,
});

;// CONCATENATED MODULE: ./build/core/contract/indicators/bucket.js




/** The name of the bound, below the path of its query. */
const BUCKET = 'le';
/** A query, and apart from it the bound of the one bucket that it asks for. */
function queryFields(path, query) {
    const found = bucketBoundOf(query.text);
    if (!found)
        return [field(path, (0,meaning/* queryMeaning */.K7)(query), query.text)];
    return [field(path, (0,meaning/* queryMeaning */.K7)({ ...query, text: found.frame }), query.text), field([...path, BUCKET], found.text)];
}
/** Where a change of the bound leads; `highIsGood` says whether the contract wants the query to be high. */
function boundDirection(before, after, highIsGood) {
    const [was, is] = [bucketBoundOf(before), bucketBoundOf(after)];
    if (!was || !is || was.rises === null || was.rises !== is.rises)
        return 'changed';
    if ((0,meaning/* expressionMeaning */.Ui)(was.frame) !== (0,meaning/* expressionMeaning */.Ui)(is.frame))
        return 'changed';
    const isLooserHigher = was.rises === highIsGood;
    return (0,change/* directionOf */.FR)(isLooserHigher ? is.bound > was.bound : is.bound < was.bound, isLooserHigher ? is.bound < was.bound : is.bound > was.bound);
}

;// CONCATENATED MODULE: ./build/core/promql/share-threshold.js

/** What stands in a frame for the number. */
const share_threshold_PLACE = '__threshold__';
/**
 * The threshold of a share such as `avg_over_time((lag <= bool 30)[5m:1m])`; null for an expression of any other form, where a
 * number may mean anything.
 */
function shareThresholdOf(expression) {
    const tree = (0,grammar/* parsePromql */.v_)(expression);
    const [root] = (0,grammar/* childrenOf */.LU)(tree.topNode);
    const found = root && (0,grammar/* syntaxErrorAt */.Ru)(tree) === null ? thresholdIn(root, expression, true) : null;
    if (!found)
        return null;
    const { from, to } = found.number;
    const text = expression.slice(from, to);
    // Prometheus reads 010 as 8.
    const bound = /^[-+]?0\d/.test(text) ? Number.NaN : Number(text);
    if (!Number.isFinite(bound))
        return null;
    return { frame: `${expression.slice(0, from)}${share_threshold_PLACE}${expression.slice(to)}`, bound, text, rises: found.rises };
}
/** Looks into what rises with its only operand, or, of `1 - x`, falls. */
function thresholdIn(node, text, isUpright) {
    const wordAt = (part) => (part ? text.slice(part.from, part.to).toLowerCase() : '');
    const inner = (part, upright = isUpright) => part ? thresholdIn(part, text, upright) : null;
    const parts = (0,grammar/* childrenOf */.LU)(node);
    switch (node.name) {
        case 'ParenExpr':
        case 'SubqueryExpr':
            return inner(parts[0]);
        case 'FunctionCall': {
            const given = (0,grammar/* childrenOf */.LU)(parts[1] ?? node);
            return /^(avg|sum|min|max)_over_time$/.test(wordAt(parts[0])) && given.length === 1 ? inner(given[0]) : null;
        }
        case 'AggregateExpr': {
            const given = (0,grammar/* childrenOf */.LU)(node.getChild('FunctionCallBody') ?? node);
            return /^(avg|sum|min|max)$/.test(wordAt(parts[0])) && given.length === 1 ? inner(given[0]) : null;
        }
        case 'BinaryExpr': {
            const [left, operator, ...rest] = parts;
            const right = rest.at(-1);
            if (!left || !operator || !right)
                return null;
            if (operator.name === 'Sub' && rest.length === 1 && isNumber(left))
                return inner(right, !isUpright);
            return comparisonIn({ left, operator, right, modifier: rest.length === 2 ? wordAt(rest[0]) : '' }, isUpright);
        }
        default:
            return null;
    }
}
/** One that answers 0 or 1; without `bool` it lets values through. */
function comparisonIn({ left, operator, right, modifier }, isUpright) {
    const isUpper = UPPER[operator.name];
    if (isUpper === undefined || modifier !== 'bool' || isNumber(left) === isNumber(right))
        return null;
    return isNumber(right)
        ? { number: right, rises: isUpper === isUpright }
        : { number: left, rises: isUpper !== isUpright };
}
/** Whether more values are below the right side when that rises. */
const UPPER = { Lte: true, Lss: true, Gte: false, Gtr: false };
const isNumber = (node) => node.name === 'NumberDurationLiteral' ||
    (node.name === 'UnaryExpr' && (0,grammar/* childrenOf */.LU)(node).at(-1)?.name === 'NumberDurationLiteral');

;// CONCATENATED MODULE: ./build/core/contract/indicators/expression.js





/** The name of the number, below the path of its expression. */
const THRESHOLD = 'threshold';
/** An expression, and apart from it the number that it compares with, where it is a share of what fulfils that; else that of its bucket. */
function expressionFields(path, expression) {
    const found = shareThresholdOf(expression);
    if (!found)
        return queryFields(path, { form: 'expression', text: expression });
    return [
        field(path, (0,meaning/* expressionMeaning */.Ui)(found.frame), expression),
        field([...path, THRESHOLD], String(found.bound), found.text),
    ];
}
/** Where a change of the number leads; `highIsGood` says whether the contract wants the expression to be high. */
function thresholdDirection(before, after, highIsGood) {
    const [was, is] = [shareThresholdOf(before), shareThresholdOf(after)];
    if (!was || !is || (0,meaning/* expressionMeaning */.Ui)(was.frame) !== (0,meaning/* expressionMeaning */.Ui)(is.frame))
        return 'changed';
    const isLooserHigher = was.rises === highIsGood;
    return (0,change/* directionOf */.FR)(isLooserHigher ? is.bound > was.bound : is.bound < was.bound, isLooserHigher ? is.bound < was.bound : is.bound > was.bound);
}

;// CONCATENATED MODULE: ./build/core/contract/indicators/error-ratio.js



const errorRatio = {
    fields(indicator) {
        return expressionFields(['error-ratio'], indicator.expression);
    },
    direction(path, before, after) {
        if (path === `error-ratio.${BUCKET}`)
            return boundDirection(before.expression, after.expression, false);
        return path === 'error-ratio.threshold' ? thresholdDirection(before.expression, after.expression, false) : 'changed';
    },
    spellsWindow: ({ expression }) => (0,meaning/* namesWindow */.HY)(expression),
};

// EXTERNAL MODULE: ./build/core/promql/indicator-meaning.js
var indicator_meaning = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/core/promql/selector.js
var selector = __webpack_require__(7995);
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
        const { counted, countNewSeries } = indicator_meaning/* INDICATOR_MEANINGS */.b.ratio.of(indicator);
        return [
            ...queryFields(['ratio', counted], indicator.events),
            ...queryFields(['ratio', 'total'], indicator.total),
            field(['ratio', 'count-new-series'], countNewSeries),
        ];
    },
    direction(path, before, after) {
        if (before.counted === after.counted && path === `ratio.${before.counted}.${BUCKET}`)
            return boundDirection(before.events.text, after.events.text, before.counted === 'good');
        if (before.counted === after.counted && path === `ratio.total.${BUCKET}`)
            return boundDirection(before.total.text, after.total.text, before.counted === 'bad');
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
        const { every, condition } = indicator_meaning/* INDICATOR_MEANINGS */.b.slices.of(indicator);
        const { comparison, bound } = indicator.condition;
        return [
            field(['slices', 'every'], every, indicator.every.text),
            ...expressionFields(['slices', 'value'], indicator.value),
            field(['slices', 'condition'], condition, `${comparison} ${bound.toString()}`, ['slices', comparison]),
        ];
    },
    direction(path, before, after) {
        if (path === 'slices.condition')
            return conditionDirection(before.condition, after.condition);
        const isUpper = slices_UPPER[after.condition.comparison];
        if (slices_UPPER[before.condition.comparison] !== isUpper)
            return 'changed';
        if (path === `slices.value.${BUCKET}`)
            return boundDirection(before.value, after.value, !isUpper);
        if (path !== 'slices.value.threshold')
            return 'changed';
        return thresholdDirection(before.value, after.value, !isUpper);
    },
    spellsWindow: () => false,
};
const slices_UPPER = {
    'at-most': true,
    below: true,
    above: false,
    'at-least': false,
};
/** A slice condition is looser when every value that was good stays good, and more are. */
function conditionDirection(before, after) {
    const isUpper = slices_UPPER[before.comparison];
    if (slices_UPPER[after.comparison] !== isUpper)
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

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ policyChange),
/* harmony export */   s: () => (/* binding */ listText)
/* harmony export */ });
/** A change of a policy field at `path`; the old side's place, when the field is gone. */
function policyChange(path, before, after, direction, placeOf, placePath = path) {
    const place = placeOf(after === null ? 'before' : 'after', placePath);
    return { service: null, slo: null, field: path.map(String).join('.'), before, after, direction, place };
}
const listText = (items) => (items.length === 0 ? 'none' : items.join(', '));


/***/ }),

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ waiverPolicyChanges),
/* harmony export */   iN: () => (/* binding */ waiverChanges),
/* harmony export */   ye: () => (/* binding */ isOfWaiver)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5073);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);
/* harmony import */ var _policy_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9986);



const FIELD = 'waiver';
/** Whether a change is one of waivers, which have their own number of approvals. */
const isOfWaiver = ({ service, slo, field }) => service !== null && slo === null && field === FIELD;
/** What differs between two sets of waivers, service by service. To waive more, or for longer, is looser. */
function waiverChanges(before, after) {
    let sides = { removed: before.flatMap(byService), added: after.flatMap(byService) };
    const changes = [];
    // One that stays as it was first, then one with the same reason, then the next of the service.
    for (const key of [meaning, reasonOf, serviceOf]) {
        const { pairs, ...left } = paired(sides, key);
        for (const [was, is] of pairs) {
            if (meaning(was) !== meaning(is))
                changes.push(change(was, is, untilDirection(was, is)));
        }
        sides = left;
    }
    return [
        ...changes,
        ...sides.removed.map((was) => change(was, null, 'tightened')),
        ...sides.added.map((is) => change(null, is, 'loosened')),
    ];
}
/** Takes those out that have the same key on both sides, the first with the first. There may be many. */
function paired({ removed, added }, keyOf) {
    const groups = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .b)(added.toReversed(), keyOf);
    const queues = new Map(groups.map((group) => [keyOf(group[0]), [...group]]));
    const pairs = [];
    const left = removed.filter((was) => {
        const is = queues.get(keyOf(was))?.pop();
        if (is)
            pairs.push([was, is]);
        return !is;
    });
    const taken = new Set(pairs.map(([, is]) => is));
    return { pairs, removed: left, added: added.filter((one) => !taken.has(one)) };
}
const byService = ({ services, until, reason, places }) => services.map((service, index) => ({ service, until, reason, place: places.services[index] ?? places.until }));
const serviceOf = ({ service }) => service;
const reasonOf = ({ service, reason }) => JSON.stringify([service, reason]);
const meaning = ({ service, until, reason }) => JSON.stringify([service, reason, until]);
/** Days as YYYY-MM-DD sort as text. */
const untilDirection = (was, is) => (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(is.until > was.until, is.until < was.until);
function change(was, is, direction) {
    const text = (one) => one && `until ${one.until}: ${one.reason}`;
    const one = is ?? was;
    if (!one)
        throw new Error('a change has a before or an after');
    const { service, place } = one;
    return { service, slo: null, field: FIELD, before: text(was), after: text(is), direction, place };
}
/** What differs between what two policies say of waivers. */
function waiverPolicyChanges(before, after, placeOf) {
    if (!before || !after) {
        if (before === after)
            return [];
        const direction = after ? 'loosened' : 'tightened';
        return [(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChange */ .H)(['waivers'], policyText(before), policyText(after), direction, placeOf)];
    }
    const of = (field, was, is, direction) => direction === 'changed' ? [] : [(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChange */ .H)(['waivers', field], was, is, direction, placeOf)];
    return [
        ...of('at-most', before.atMost.text, after.atMost.text, (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .largerIsLooser */ .kS)(before.atMost.seconds, after.atMost.seconds)),
        ...of('approvals', String(before.approvals), String(after.approvals), (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .largerIsLooser */ .kS)(after.approvals, before.approvals)),
    ];
}
const policyText = (policy) => policy && `at-most: ${policy.atMost.text}, approvals: ${policy.approvals}`;


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

/***/ 5974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isCovered),
/* harmony export */   V: () => (/* binding */ matchedPattern)
/* harmony export */ });
/** A pattern of `paths` as it is matched: without a leading slash; a path that ends with one is a directory with all below it. */
const matchedPattern = (path) => (path.endsWith('/') ? `${path}**` : path).replace(/^\.?\//, '');
/**
 * Whether every file that one pattern matches is certain to match another. False where that is not plain: braces, classes and the
 * like are equal only to themselves.
 */
function isCovered(path, by) {
    const [pattern, wider] = [matchedPattern(path), matchedPattern(by)];
    if (pattern === wider)
        return true;
    const directory = /^(.*\/)?\*\*$/.exec(wider);
    if (!directory || !isPlain(pattern))
        return false;
    const [, prefix = ''] = directory;
    return !prefix.includes('*') && pattern.startsWith(prefix) && pattern.length > prefix.length;
}
/** Names of letters that stand for themselves, and stars; no name is empty, `.` or `..`. */
const isPlain = (pattern) => pattern.split('/').every((name) => /^[\p{L}\p{N}_. *@-]+$/u.test(name) && !/^\.+$/.test(name));


/***/ }),

/***/ 4950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ servicesOf)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5073);

/**
 * The services of SLOs, each once. Where several files speak for one, its paths are those of all of them, whatever their order; a file
 * that names none leaves it open to any change.
 */
function servicesOf(slos) {
    const said = [...new Set(slos.map(({ service }) => service))];
    return (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .b)(said, ({ name }) => name).map((files) => {
        const isOpen = files.some(({ paths }) => paths.length === 0);
        return { ...files[0], paths: isOpen ? [] : [...new Set(files.flatMap(({ paths }) => paths))] };
    });
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

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ namesWindow),
/* harmony export */   K7: () => (/* binding */ queryMeaning),
/* harmony export */   OS: () => (/* binding */ histogramMeaning),
/* harmony export */   Ui: () => (/* binding */ expressionMeaning)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6358);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(953);



/**
 * PromQL text as one spelling of all that PromQL reads alike: spaces, comments, quotes, numbers, durations, the form and order of a selector's
 * matchers, the order of grouping labels. It is PromQL of the same meaning, so two texts with different meanings always differ; two texts
 * with one meaning may still differ.
 */
function expressionMeaning(written) {
    // First what means nothing is taken out: to the grammar, spaces and comments make a difference between texts that are no PromQL.
    const tokens = tokensOf(written);
    const text = tokens.join(' ');
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(text);
    const isRead = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) === null && tokens.every(isToken);
    const parts = [];
    let end = 0;
    for (const { from, to, meaning } of isRead ? respelled(tree, text) : []) {
        parts.push(...tokensOf(text.slice(end, from)), meaning);
        end = to;
    }
    return [...parts, ...tokensOf(text.slice(end))].join(' ');
}
/** Whether Prometheus takes a token that the grammar takes: no other spaces than it has, and no string that goes over the end of its line. */
const isToken = (token) => /^["'`]/.test(token) ? /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)$/.test(token) : !/\s/u.test(token);
/** The parts of a query that can be spelled in other ways, in their order. */
function respelled(tree, text) {
    const parts = [];
    tree.iterate({
        enter: ({ name, node }) => {
            const meaning = MEANINGS[name];
            if (!meaning)
                return true;
            parts.push({ from: node.from, to: node.to, meaning: meaning(node, text) });
            return false;
        },
    });
    return parts;
}
const textOf = ({ from, to }, text) => text.slice(from, to);
/** By the name of a node in the grammar. */
const MEANINGS = {
    VectorSelector: selectorMeaning,
    GroupingLabels: (node, text) => {
        const labels = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node).map((label) => nameMeaning(label, text));
        return `(${labels.sort().join(',')})`;
    },
    StringLiteral: (node, text) => (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMeaning */ .JB)(textOf(node, text)),
    // To the grammar a sign is a part of it, and to Prometheus an operator: -1 ^ 2 is -1.
    NumberDurationLiteral: (node, text) => textOf(node, text).replace(/^([+-]?)\s*([\s\S]*)$/, (_, sign, number) => (sign === '' ? '' : `${sign} `) + (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .numberMeaning */ .l7)(number)),
    NumberDurationLiteralInDurationContext: (node, text) => (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMeaning */ .iQ)(textOf(node, text)),
};
/** The name of a label, which may stand in quotes. */
const nameMeaning = (node, text) => node.name === 'QuotedLabelName' ? (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMeaning */ .JB)(textOf(node, text)) : `"${textOf(node, text)}"`;
/** A selector as the set of its matchers, of which its name is one: `m{a="b"}`, `{"m","a"="b"}` and `{__name__="m",a='b'}` are one. */
function selectorMeaning(selector, text) {
    const identifier = selector.getChild('Identifier');
    const parts = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(selector.getChild('LabelMatchers') ?? selector);
    const quoted = parts.filter(({ name }) => name === 'QuotedLabelName');
    const names = [...(identifier ? [identifier] : []), ...quoted].map((name) => nameMeaning(name, text));
    const matchers = parts.flatMap((part) => {
        const [label, operator, value] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(part);
        if (!label || !operator || !value)
            return [];
        return [`${nameMeaning(label, text)}${textOf(operator, text)}${(0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMeaning */ .JB)(textOf(value, text))}`];
    });
    // Prometheus refuses a name beside another one, even the same.
    const isTwice = names.length > 1 || (names.length > 0 && matchers.some((one) => one.startsWith(NAME)));
    const named = isTwice ? names : names.map((name) => `${NAME}=${name}`);
    return `{${[...new Set(matchers), ...named].sort().join(',')}}`;
}
const NAME = '"__name__"';
const tokensOf = (text) => [...text.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !/^(?:[ \t\r\n]|#[^\r]*$)/.test(token))
    .map(plainQuotes);
/**
 * Strings (to the end, when one is not closed), comments, spaces, numbers with a signed exponent, words (escapes, durations and letters of any script
 * included), runs of operators, and any other single character. Spaces are as Prometheus has them. A carriage return within a
 * comment ends it to Prometheus, and not to VictoriaMetrics: a comment that has one means something.
 */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*["\\]?|'(?:[^'\\]|\\[\s\S])*['\\]?|`[^`]*`?|#[^\r\n]*(?:\r(?!\n))?|[ \t\r\n]|(?:\d[\d_]*\.?\d*|\.\d+)[eE][+-]\d+|(?:[^ \t\r\n"'`#(){}[\],+\-*/%^@=!<>~\\]|\\[\s\S])+|[=!<>~]+|./g;
/** A string that needs no escapes reads the same in any quotes; a carriage return between backquotes is nothing to VictoriaMetrics. */
const plainQuotes = (token) => (/^(['`])[^"'`\\\r\n]*\1/.test(token) ? `"${token.slice(1, -1)}"` : token);
/** A query as one text that is equal for equal meanings. */
const queryMeaning = ({ form, text }) => `${form} ${expressionMeaning(text)}`;
/** The metric's name and matchers, in any order; neither has another meaning in quotes. */
const histogramMeaning = ({ name, matchers }) => expressionMeaning((0,_matchers_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(name, matchers));
/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
const namesWindow = (expression) => [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
    expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window');


/***/ }),

/***/ 1723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sameAttributes),
/* harmony export */   V: () => (/* binding */ sameFile)
/* harmony export */ });
/** Whether two files of attributes are one, with the same text. */
const sameFile = (a, b) => a.file === b.file && a.kind === b.kind && a.sha === b.sha;
/** Whether two commits have the same attributes above the SLO directory. */
const sameAttributes = (a, b) => a.attributes.length === b.attributes.length &&
    a.attributes.every((one) => b.attributes.some((other) => sameFile(one, other)));


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







/** A target has one of them. */
const AIMS = ['target', 'within'];
const targetSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    slo: (0,contract_file/* nameSchema */.Jq)('the name of an SLO'),
    target: objective/* targetRatioSchema */.w1.optional(),
    within: duration/* latencyBoundSchema */.I.optional(),
})
    .transform(({ slo, target, within }, context) => {
    if (target && !within)
        return { slo, aim: { kind: 'ratio', ...target } };
    if (within && !target)
        return { slo, aim: { kind: 'latency', within } };
    const problem = new model_problem/* Problem */.AF(target ? 'target and within exclude each other' : 'one of these keys is missing', 'exactly one of target, within');
    context.addIssue({ code: 'custom', message: problem.message, params: { problem, missing: target ? [] : AIMS } });
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
        runbookPlace: document.placeOf(['runbook']),
        reviewed: file.reviewed ?? null,
        reviewedPlace: document.placeOf(['reviewed']),
        namePlace: document.placeOf(['targets', index, 'slo']),
        place: document.placeOf(['targets', index], aim.kind === 'ratio' ? 'target' : 'within'),
    }));
}

// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 3 modules
var yaml = __webpack_require__(2035);
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
            diagnostics.push({ ...conflict, place: conflict.code === 'unknown-slo' ? target.namePlace : target.place });
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
