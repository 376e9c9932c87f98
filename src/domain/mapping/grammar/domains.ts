/**
 * What a title is about: each domain with the phrases that name it, in the English words that all languages are
 * turned into first (see the tables in `words/`). The longest phrase wins. Derived from the label rules for titles.
 */
export const domains = {
  privacy: `
    privacy, data privacy, data protection, gdpr, dsgvo, data protection and privacy,
    privacy engineering`,
  aiGovernance: `
    ai governance, responsible ai, ai ethics, ai policy, ai compliance, ai risk, ai act, trustworthy ai,
    ethical ai, data ethics, ml governance, model governance, ai regulation, data and ai governance,
    ai and data governance, ai safety policy, ethics ai, ai assurance`,
  dataGovernance: `
    data governance, information governance, data policy, data compliance, data regulation,
    data standard, data governor, data stewardship governance, data management governance,
    data guideline, data law, data governance and quality, analytics governance`,
  masterData: `
    master data, master data management, mdm, reference data, product information management, pim, mdg, product information,
    golden record, master data governance, master data quality, article data, material data,
    material master, customer master data, supplier data, product master data, item data,
    customer data management, product data management, vendor data, product data specialist,
    product data manager, product data steward, customer data specialist, customer data manager,
    customer data steward`,
  dataQuality: `
    data quality, data integrity, data accuracy, data cleansing, data cleaning, data quality management,
    data validation, data quality assurance, information quality, dq`,
  metadata: `
    metadata, meta data, data catalog, metadata management, data dictionary, data lineage,
    data documentation`,
  dataManagement: `
    data management, data mgmt, datamgmt, data stewardship, data lifecycle, research data management,
    rdm, research data manager`,
  mlPlatform: `
    ml platform, ml infrastructure, ai platform, ai infrastructure, mlops platform,
    model platform, ai ml platform, ai ml infrastructure, ml infra, ai infra, llm platform,
    genai platform, data science platform, ai and ml platform, ml and ai platform, llm infrastructure,
    ml ops platform, feature store, ai ecosystem, data and ml platform, data science infrastructure,
    dl infrastructure, dl platform`,
  mlops: `
    mlops, ml ops, ml operations, llmops, llm ops, ml devops, model operations, modelops,
    model deployment, ml model deployment, ai deployment, ml reliability`,
  aiOperations: 'aiops, ai ops, ai operations, ai operation',
  outsideReporting: `
    financial reporting, finance reporting, regulatory reporting, group reporting, esg reporting,
    sustainability reporting, tax reporting, statutory reporting, credit reporting, external reporting,
    corporate reporting, accounting and reporting, controlling and reporting, reporting and controlling,
    consolidation and reporting, court reporting`,
  genAi: `
    genai, generative ai, gen ai, llm, large language model, foundation model, rag, agentic ai, ai agent,
    generative, gpt, agentic`,
  dl: 'dl, deep learning, neural network, deep neural network, neural net',
  ml: `
    ml, machine learning, statistical learning, reinforcement learning, ai ml, ml ai, ai and ml,
    ml and ai, federated learning, automl, statistical and machine learning, recommender,
    recommendation system, recommender system, self learning system`,
  ai: `
    ai, ia, artificial intelligence, intelligent systems, intelligent system, cognitive computing,
    conversational ai, applied ai, computational intelligence, cognitive systems`,
  vision: `
    computer vision, cv, machine vision, image processing, image recognition, image analysis, vision ai,
    video analytics, perception, machine perception, visual computing, computer perception, 3d vision,
    robot vision, image understanding`,
  language: `
    nlp, natural language processing, natural language, language processing, speech recognition, nlu,
    computational linguistics, language technology, natural language understanding,
    speech processing, language model, language ai, text analytics`,
  prompt: `
    prompt, chatbot, prompt engineering, voice assistant, conversational, virtual assistant, chat bot`,
  inference: 'inference, model inference, model serving, model optimization, model',
  dataScience: `
    data science, data sciences, predictive analytics, predictive modeling, advanced analytics,
    statistical modeling, data science and analytics, predictive model, data science and ai,
    forecasting, demand forecasting`,
  dataMining: 'data mining, text mining',
  system: 'system, systems',
  decision: `
    decision science, decision, decision intelligence, operations research, mathematical optimization`,
  statistics: `
    statistics, statistical, statistic, biostatistics, econometrics, statistical analysis,
    statistical programming, statistical data`,
  quant: `
    quant, quantitative, quantitative research, algorithmic, quantitative finance, quantitative analysis,
    quantitative modeling`,
  algorithm: 'algorithm, algorithms',
  dataModel: `
    data model, data modeling, data architecture, data design, data structure,
    dwh architecture, data and analytics architecture, bi architecture, data modelling,
    data landscape,
    analytics architecture`,
  mlArchitecture: 'ml architecture, ai architecture, ai solution architecture, ai systems architecture',
  integration: `
    etl, elt, data integration, data pipeline, data ingestion, data migration, data processing pipeline,
    extract transform load, data extraction, data transformation, data streaming, streaming data,
    data flow, data interface, pipeline, data conversion, data acquisition pipeline, data preparation,
    data exchange, data orchestration, etl pipeline, elt pipeline, data loading, data wrangling,
    data connectivity, data delivery`,
  warehouse: `
    dwh, data warehouse, data warehousing, data lake, data lakehouse, lakehouse, edw, bi dwh, dwh bi,
    data mart, sap bw, bw, data hub, data vault, data store, bw 4hana, bi and dwh, dwh and bi,
    enterprise data warehouse, bi data warehouse, cloud data warehouse, sap datasphere, datasphere`,
  dataPlatform: `
    data platform, data infrastructure, data and analytics platform, data mesh, data fabric,
    data reliability, data backend, analytics platform, data cloud, bi platform, cloud data platform,
    data ecosystem, data and ai platform, data ai platform`,
  dataOps: 'dataops, data ops, data devops, data and devops',
  dataOperations: 'data operations, data operation',
  bigData: `
    big data, hadoop, spark, pyspark, databricks, snowflake, kafka, airflow, dbt, bigquery, redshift,
    informatica developer, informatica engineer, powercenter, talend, ssis, datastage, azure synapse, synapse, hive, nifi, fivetran, matillion,
    azure data factory, data factory, scala spark, flink, ab initio, pentaho, microsoft fabric, teradata`,
  dataEngineering: `
    data engineering, analytics engineering, data and analytics engineering, data development,
    data software engineering, data eng`,
  biTool: `
    power bi, powerbi, tableau, qlik, qlikview, qlik sense, qliksense, looker, microstrategy, cognos,
    ssrs, crystal reports, sap analytics cloud, business objects, superset, thoughtspot,
    google analytics, sas`,
  visualization: `
    table board, data visualization, visualization, dashboard, dashboarding, information visualization,
    data storytelling, data viz, visual analytics, dataviz, infographic`,
  bi: `
    bi, business intelligence, bia, self service bi, bi analytics, bi and analytics, bi and reporting,
    bi reporting, business intelligence and analytics, analytics and bi, analytics bi, bi and data`,
  reporting: `
    reporting, report, data reporting, management reporting, bi report, business reporting,
    data and reporting, analytics and reporting, reporting and analytics, kpi, mi reporting`,
  insight: `
    insight, insights, data insight, business insight, customer insight, data insights, consumer insight,
    data and insight, insight and analytics, analytics and insight, market insight, people insight`,
  dataAnalytics: `
    data analytics, data analysis, data and analytics, data exploration, data analytic,
    analytics and data, data analytics and insight, data evaluation, data and analysis, analysis of data,
    data analytics and ai, data analytics and reporting`,
  analytics: `
    analytics, business analytics, product analytics, marketing analytics, web analytics,
    customer analytics, people analytics, hr analytics, sales analytics, risk analytics,
    financial analytics, finance analytics, digital analytics, commercial analytics,
    supply chain analytics, operations analytics, analytic, healthcare analytics, fraud analytics`,
  strategy: `
    data strategy, ai strategy, analytics strategy, data and ai strategy, ml strategy,
    data and analytics strategy, ai transformation, data transformation program, ai and data strategy,
    bi strategy, ai adoption, ai program, ai enablement, ai center of excellence, ai innovation,
    data strategist, ai roadmap, genai strategy, data culture, data monetization, ai initiative`,
  dataAi: `
    data and ai, data ai, ai and data, ai and analytics, data analytics ai, analytics and ai,
    data and ml, ai data, data and artificial intelligence, ai and big data`,
  digital: 'digital, digitalization, digital transformation, digitization',
  it: `
    it, ict, information technology, edv, information systems, mis, it infrastructure, it service,
    it operations`,
  database: `
    database, data base, databases, sql, sql server, oracle, postgresql, mongodb, mysql, nosql,
    database management, pl sql, database systems, sql database, cloud database`,
  dataSystem: `
    data systems, data system, data service, data solution, data solutions, data services,
    data technology, data application, data software`,
  clinicalData: `
    clinical data, clinical data management, safety data management, patient data, medical data,
    clinical trial data`,
  outsideData: `
    data entry, data center, data centre, data recovery, data processing, data communications,
    data communication, data network, data transmission, data cabling, data storage, data security,
    data input, data collection, data capture, data annotation, data labeling, data coding,
    data telecommunications, data center operations, flight data, data erasure, data backup,
    data acquisition, voice and data, voice data, data loss prevention, data transcription,
    data equipment, data entry and verification, data logging, mobile data network, data line,
    data control, data conversion operator, data transfer, data wiring, data communications network,
    electronic data processing, data carrier, data destruction, data circuit, data encoding, data keying,
    data verification, computer data processing, dictaphone, data display, telemetry data,
    data exchange operator, master data center, data typing, data technician, data rescue,
    data examination clerk, ai sales, sales ai, ai in sales, data sales, maintenance data, data maintenance,
    data and maintenance, maintenance and data`,
  outsideLearning: `
    learning and development, learning experience, learning center, learning support,
    learning management, language learning, learning design, digital learning, learning technology,
    learning disability, early learning, learning mentor, corporate learning, lifelong learning,
    elearning, blended learning, distance learning, service learning, workplace learning`,
  outsideIntelligence: `
    threat intelligence, criminal intelligence, military intelligence, emotional intelligence,
    intelligence, signals intelligence, market intelligence operator, police intelligence,
    counter intelligence, intelligence research, geospatial intelligence, cyber intelligence,
    human intelligence, naval intelligence`,
  outsideGovernance: `
    local governance, corporate governance, governance, it governance, environmental governance,
    cloud governance, clinical governance, security governance, school governance, good governance,
    governance risk and compliance, grc, esg governance, sap governance`,
  cyber: `
    security, cyber security, cybersecurity, information security, it security, network security, cyber,
    soc, ai security, ml security, cloud security, application security, data center security`,
  solution: 'solution, solutions',
  cloud: `
    cloud, aws, azure, gcp, google cloud, cloud infrastructure, cloud platform, cloud solution,
    cloud solutions`,
  software: 'software',
  softwareDevelopment: 'software engineering, software development, application development',
  research: 'research, applied research',
  applied: 'applied',
  information: 'information management, information',
  knowledge: `
    knowledge graph, ontology, semantic, semantic web, taxonomy, knowledge engineering, linked data,
    knowledge representation`,
  scientificData: `
    scientific data, scientific database, geodata, geospatial data, gis data, gis, spatial data,
    genomic data, bioinformatics, biological data, geo data`,
  data: 'data, datum',
} as const satisfies Readonly<Record<string, string>>;

/** A thing a title can be about. */
export type DomainId = keyof typeof domains;
