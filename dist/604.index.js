export const id = 604;
export const ids = [604];
export const modules = {

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   YS: () => (/* binding */ contractId),
/* harmony export */   sE: () => (/* binding */ sloId)
/* harmony export */ });
/** The name by which the directory's files know it: for an SLO of one group, that of the whole. */
const contractId = (slo) => `${slo.service.name}/${slo.groupOf ?? slo.name}`;
/** The name that is unique across the directory. */
const sloId = (slo) => `${slo.service.name}/${slo.name}`;
/** Where a part of an SLO's indicator stands, such as `['latency', 'within']`; or the nearest that there is around it. */
const placeIn = (slo, path) => path.length === 0 ? slo.places.indicator : (slo.parts.get(path.join('.')) ?? placeIn(slo, path.slice(0, -1)));


/***/ }),

/***/ 9604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertPresenter: () => (/* binding */ convertPresenter)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
;// CONCATENATED MODULE: ./build/present/convert/indicator-field.js
const INDICATORS = {
    ratio: {
        field: ({ counted, events, total, countNewSeries }) => ({
            [counted]: events.text,
            total: total.text,
            ...(countNewSeries ? { 'count-new-series': true } : {}),
        }),
    },
    'error-ratio': { field: ({ expression }) => expression },
    latency: {
        field: ({ histogram: { name, matchers }, within }) => ({
            histogram: matchers.length === 0 ? name : `${name}{${matchers.join(',')}}`,
            within: within.text,
        }),
    },
    slices: {
        field: ({ every, value, condition: { comparison, bound } }) => ({
            every: every.text,
            value,
            [comparison]: bound.valueOf(),
        }),
    },
    vendor: { field: ({ id }) => ({ id }) },
};
/** The value of `indicator` in a contract file. */
function indicatorField(indicator) {
    const writer = INDICATORS[indicator.kind];
    return { [indicator.kind]: writer.field(indicator) };
}

;// CONCATENATED MODULE: ./build/present/convert/native-file.js




/** SLOs as contract files of our own: a document for each service. What can't be measured is left out, with a comment. */
function nativeFile(slos) {
    const services = new Map(slos.map(({ service }) => [service, []]));
    for (const slo of slos)
        services.get(slo.service)?.push(slo);
    return [...services].map(([service, own]) => documentOf(service, own)).join('---\n');
}
function documentOf(service, slos) {
    const comments = [];
    const measurable = slos.flatMap((slo) => {
        const { indicator } = slo;
        if (indicator.kind !== 'unsupported')
            return [sloFields(slo, indicator)];
        comments.push(`# ${(0,model_slo/* sloId */.sE)(slo)} is left out: ${(0,model_text/* oneLine */.TN)(indicator.problem.message)}\n`);
        return [];
    });
    if (measurable.length === 0)
        return comments.join('');
    const contract = {
        version: 'slo-gate/v1',
        service: service.name,
        ...(service.owner === null ? {} : { owner: service.owner }),
        ...(service.paths.length === 0 ? {} : { paths: service.paths }),
        ...(service.runbook === null ? {} : { runbook: service.runbook }),
        ...(service.reviewed === null ? {} : { reviewed: service.reviewed }),
        ...(service.policy === 'default' ? {} : { policy: service.policy }),
        slos: measurable,
    };
    return comments.join('') + visibleYaml(contract);
}
/** YAML that says the same, with what is invisible in a text spelled out: only between double quotes it can be. */
function visibleYaml(content) {
    const document = new dist/* Document */.yo(content);
    (0,dist/* visit */.YR)(document, {
        Scalar(_, scalar) {
            if (typeof scalar.value === 'string' && (0,model_text/* spelledOut */.Si)(scalar.value) !== scalar.value)
                scalar.type = 'QUOTE_DOUBLE';
        },
    });
    return (0,model_text/* spelledOut */.Si)(document.toString({ lineWidth: 0 }));
}
const sloFields = (slo, indicator) => ({
    name: slo.name,
    ...(slo.description === null ? {} : { description: slo.description }),
    objective: slo.objective.text,
    window: windowField(slo.window),
    ...(slo.commitment === null
        ? {}
        : {
            commitment: {
                to: slo.commitment.to,
                ...(slo.commitment.document === null ? {} : { document: slo.commitment.document }),
            },
        }),
    ...(slo.groupBy.length === 0 ? {} : { 'group-by': slo.groupBy }),
    indicator: indicatorField(indicator),
});
const windowField = (window) => window.kind === 'rolling' ? window.duration.text : { calendar: window.calendar, timezone: window.timezone };

;// CONCATENATED MODULE: ./build/present/convert/presenter.js

/** The file is printed, and nothing else is told: it is to be written somewhere. */
const convertPresenter = {
    text: ({ slos }) => nativeFile(slos).trimEnd(),
    summary: () => '',
    annotations: () => [],
    outputs: () => ({}),
    json: () => null,
};


/***/ })

};
