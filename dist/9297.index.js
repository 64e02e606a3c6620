export const id = 9297;
export const ids = [9297];
export const modules = {

/***/ 9297:
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
function policyText(policy) {
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
    const to = commitment ? [`commitment: ${commitmentText(commitment)}`] : [];
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
                : [(0,policy_field/* policyChange */.H)(path(name), null, policyText(policy), 'changed', placeOf)];
        }),
        ...[...was]
            .filter(([name]) => !is.has(name))
            .map(([name, policy]) => (0,policy_field/* policyChange */.H)(path(name), policyText(policy), null, 'changed', placeOf)),
        ...deployerChanges(before.deployedBy, after.deployedBy, placeOf),
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
// EXTERNAL MODULE: ./build/core/specs/layout/layout.js
var layout = __webpack_require__(1068);
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
    // A link in the directory's place shows other files to the gate than to the guard; it is never passed over.
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
    // Together, so that none of them fails while nobody listens.
    const [alone, edited] = await Promise.all([
        ofBoth((files) => (0,contracts_at/* standAloneAt */.xZ)(files, differs)),
        ofBoth((files) => (0,contracts_at/* contractsAt */.d6)(files, differs)),
    ]);
    const depends = alone.includes(false);
    if (depends && crowd)
        return { changes: [], unreadable: [atFirst(changed, crowd)] };
    const readAll = depends || (whole && !crowd);
    const [earlier, later] = readAll ? await ofBoth(contracts_at/* allContractsAt */.kM) : edited;
    return compareContracts(earlier, later, sameText);
}
/** Twins of the directory that the edit brings or changes; one that was there before is not the edit's. */
const newTwins = (before, after) => after.twins.filter(({ problem }) => !before.twins.some((old) => old.problem.message === problem.message));
const protectedEntries = ({ layout }) => [...layout.contracts, ...layout.waivers];
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
    return policy && !(0,contracts_at/* hidesPolicy */.Y7)(files) ? { review: policy.review, waivers: policy.waivers } : { diagnostics };
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
/** git 2.39.1 and later pass over a line of this length; earlier ones read it whole, or in pieces of it. */
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
    // A negative pattern is passed over with a warning, and one with a slash at its end is for directories.
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
    // What can't be told, in a file that the edit leaves alone, concerns the files that are new under it.
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
    const { policy, contracts, waivers } = files.layout;
    return [...(policy ? [policy] : []), ...contracts, ...waivers].map((entry) => (0,directory_files/* pathOf */.XM)(files, entry));
}
const at = (file, line, problem) => ({
    code: 'git-attributes',
    place: { file, line, column: 1 },
    problem,
});
/** Why it can't be told what a file of attributes does; nothing when it can. */
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


/***/ })

};
