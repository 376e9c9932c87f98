/**
 * Words of domains and head nouns that have a second, everyday meaning: an oil pipeline, a sales decision, an HVAC airflow, a purchase
 * order (PO), Internal Audit (IA). Without a word of data, analytics or machine learning beside them they only propose.
 */
export const everydayWords = `
  pipeline, decision, report, insight, dq, mdm, pim, mdg, kpi, bw, rag, sas, perception, model, airflow, hive, synapse, spark, flink,
  visualization, dashboard, dashboarding, infographic, visual computing, machine perception, analytic, forecasting, demand forecasting,
  generative, algorithm, algorithms, image processing, image analysis, product information, item data, article data, material data,
  market insight, customer insight, consumer insight, business insight, people insight, data exchange, data interface,
  data delivery, data conversion, recommender, recommendation system, conversational, po, ia, sap bw, google analytics, microsoft fabric`;

/** Such a word with a head noun that together are a title of the framework. */
export const settledTitles = 'decision scientist';
