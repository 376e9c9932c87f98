/**
 * Words that say where or for whom a member works. `business` is where an analyst without a data word is plausible
 * (weak evidence); `neutral` changes nothing; `filler` is dropped.
 */
export const contexts = {
  business: `
    business, marketing, product, pricing, customer, crm, web, growth, sales, commercial, ecommerce,
    campaign, conversion, performance marketing, seo, revenue, market, consumer, digital marketing, user,
    game, gaming, operations analytics, people, it business`,
  neutral: `
    finance, financial, hr, human resources, risk, fraud, supply chain, logistics, procurement,
    operations, manufacturing, production, retail, insurance, banking, bank, actuarial, health,
    healthcare, clinical, medical, pharma, energy, utilities, telecom, automotive, public, media,
    compliance, regulatory, credit, tax, audit, legal, controlling, workforce, python, r, java, scala,
    javascript, c++, c#, .net, golang, go, rust, sap, microsoft, ibm, google, salesforce, amazon, meta,
    kubernetes, docker, linux, pytorch, tensorflow, hana, s 4hana, gpu, edge, embedded, global, regional,
    local, enterprise, corporate, technical, technology, tech, group, team, department, international,
    central, national, country, unit, area, division, center of excellence, competence center, chapter,
    informatica, office, robotics, voice, traffic, study, trial, managing, supply, customer service, safety, trust, mobility,
    space, consumer goods, life sciences, biotech, chemical, agriculture, food, travel, weather,
    backend, back end, frontend, front end, full stack, fullstack, platform, infrastructure, application, applications, service, services, tools, quality, performance, devops,
    integration, delivery, governance and compliance, program, project, hybrid, remote, freelance,
    contract, full time, part time, permanent, temporary, onsite, w2, e2e, english, german, new, student,
    intern, working, experienced, certified, professional services, pre sales, presales, home office,
    limited, fixed term, interim, deputy, acting, modern, advanced, strategic, operational, functional,
    real time, streaming, iot, industry, industrial, ads, advertising, search, payment, payments, mobile,
    social media, internal, external, master, bachelor, thesis, dual, science, analysis, management,
    processing, learning, modeling, training, innovation, transformation, migration, interdisciplinary,
    computer science, informatics, mathematics, bi tools, analytics tools, smart, aviation, real estate,
    sustainability, esg, climate, sports, education, government, defense, smart grid, purchasing,
    warehouse, maintenance, predictive maintenance, planning`,
  filler: `
    and, of, for, the, in, a, an, to, with, on, von, fuer, fur, im, am, der, die, das, den, des, dem,
    und, mit, zur, zum, als, oder, or, de, du, la, le, les, en, et, del, della, dei, delle, di, y, e, do,
    da, dos, van, voor, het, een, og, och, av, af, w, ds, i, z, os, as, el, los, las, l, d, al, por, per,
    pour, para, sur, au, aux, ii, iii, iv, v, vi, by, bereich, auf, zu, ein, eine, is, sowie, mod, aan,
    na, nas, no, nos, o, med, inom, innen, m, f, div, gn, based, all, genders, ref, job, id, bei, at,
    area, thema, themen, schwerpunkt, focus, fokus, field, domain, level, grade, stufe, role, direct,
    hire, authority, staff, stabsstelle, em, till, etudes, sul, dla, dell, all, nell, dans, aus`,
} as const satisfies Readonly<Record<string, string>>;

/** A kind of context word. */
export type ContextId = keyof typeof contexts;
