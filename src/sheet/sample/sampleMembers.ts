/** The invented members of the sample roster: id, first name, last name, title, unit, location, FTE, start, end, grade, salary in EUR, skills. */
export const sampleMembers = `
1001|Marlene|Okafor|Head of Data & AI|Group Data Office|Hamburg|1|2017-04-01||L7|158000|AI strategy, Roadmap, Budgeting
1002|Jonas|Lindqvist|Data Governance Manager|Group Data Office|Hamburg|1|2019-09-01||L6|98000|Data governance, GDPR, Collibra
1003|Aylin|Demir|Data Architect|Group Data Office|Berlin|1|2018-02-15||L5|112000|Snowflake, Data modelling, Azure
1004|Piotr|Nowak|Senior Data Architect|Group Data Office|Warsaw|1|2016-11-01||L5|104000|Data Vault, Kafka, AWS
1005|Clara|Whitfield|Machine Learning Platform Engineer|Group Data Office|Berlin|1|2021-05-01||L5|101000|Kubernetes, Terraform, MLflow, Kubeflow
1006|Henrik|Solberg|Data Product Manager|Group Data Office|Oslo|0.8|2020-08-01||L5|88000|Data products, Data quality, Roadmap
1007|Beatriz|Moreno|Master Data Specialist|Group Data Office|Hamburg|1|2022-01-10||L4|61000|Master data, MDM, SAP MDG
1008|Tom|Akkermans|Data Quality Analyst|Group Data Office|Utrecht|1|2021-03-01||L4|58000|Data quality, SQL, Great Expectations
1009|Ingrid|Baumann|Data Privacy Officer|Group Data Office|Hamburg|0.5|2018-06-01||L5|92000|GDPR, Data protection, Compliance
1010|Samuel|Adeyemi|Scrum Master|Group Data Office|Hamburg|1|2019-01-01||L4|79000|Scrum, Jira
2001|Leonie|Hartmann|Product Owner Recommendations|Retail|Hamburg|1|2020-02-01||L5|94000|Product management, Jira, Stakeholder management
2002|Mateo|Rossi|Senior Data Engineer|Retail|Milan|1|2018-07-01||L5|89000|Python, Spark, Airflow, SQL
2003|Nadia|Petrova|Data Engineer|Retail|Hamburg|1|2021-10-01||L4|76000|Python, dbt, Snowflake
2004|Oliver|Grant|Data Engineer|Retail|London|1|2022-04-01||L4|78000|Kafka, Scala, AWS
2005|Femke|de Vries|Junior Data Engineer|Retail|Utrecht|1|2025-09-01||L3|54000|SQL, Python
2006|Rahul|Menon|Lead Data Scientist|Retail|Berlin|1|2017-03-01||L6|118000|Python, PyTorch, Recommender systems, Statistics
2007|Sofie|Larsen|Senior Data Scientist|Retail|Copenhagen|1|2019-05-01||L5|99000|Python, scikit-learn, Forecasting
2008|Emeka|Obi|Data Scientist|Retail|Hamburg|1|2021-02-01||L5|82000|Python, pandas, SQL, XGBoost
2009|Julia|Schneider|Data Scientist (m/w/d)|Retail|Hamburg|0.8|2022-08-01||L5|80000|R, Statistics, Python
2010|Carlos|Ibarra|Data Scientist|Retail|Madrid|1|2023-01-15||L4|66000|Python, TensorFlow
2011|Hannah|Vogel|Junior Data Scientist|Retail|Berlin|1|2025-03-01||L3|57000|Python, scikit-learn
2012|Dmitri|Sokolov|Applied Scientist|Retail|Berlin|1|2020-11-01||L5|105000|Deep learning, PyTorch, NLP
2013|Amelia|Stone|Data Analyst|Retail|London|1|2021-06-01||L4|56000|SQL, Tableau, Excel
2014|Lukas|Weber|Senior Data Analyst|Retail|Hamburg|1|2018-10-01||L4|69000|SQL, Power BI, Statistics
2015|Greta|Nyberg|BI Developer|Retail|Stockholm|1|2020-04-01||L4|71000|Power BI, DAX, SQL
2016|Kwame|Mensah|Business Analyst|Retail|Hamburg|1|2022-05-01||L4|63000|Requirements, Excel, SQL
2017|Elif|Kaya|Machine Learning Engineer|Retail|Berlin|1|2022-02-01||L5|91000|Python, Docker, Kubernetes, CI/CD
2018|Paul|Meier|Data Steward|Retail|Hamburg|0.5|2021-01-01||L4|59000|Data quality, Metadata
2019|Mia|Johansson|Analytics Engineer|Retail|Stockholm|1|2023-03-01||L4|77000|dbt, SQL, Airflow
2020|Victor|Hugo Ramos|Specialist|Retail|Madrid|1|2023-06-01||L4|60000|Spark, Airflow, Python
3001|Stefan|Krüger|Product Owner Route Optimisation|Logistics|Hamburg|1|2019-04-01||L5|93000|Product management, Agile, Jira
3002|Yuki|Tanaka|Senior Data Engineer|Logistics|Rotterdam|1|2018-01-01||L5|90000|Python, Kafka, Flink, SQL
3003|Anna|Kowalska|Data Engineer|Logistics|Warsaw|1|2020-09-01||L4|68000|Azure Data Factory, SQL, Databricks
3004|Bram|Jansen|ETL Developer|Logistics|Rotterdam|1|2016-05-01||L4|70000|Informatica, SQL, Oracle
3005|Chiara|Bianchi|Data Engineer|Logistics|Milan|0.6|2022-10-01||L4|64000|Python, Airflow
3006|David|Cohen|Senior Data Scientist|Logistics|Hamburg|1|2018-08-01||L5|97000|Optimisation, Python, Statistics
3007|Eva|Novotna|Data Scientist|Logistics|Prague|1|2021-11-01||L4|69000|Python, Forecasting, scikit-learn
3008|Faisal|Rahman|Data Scientist|Logistics|Hamburg|1|2022-06-01||L5|81000|Python, PyTorch, Computer vision
3009|Gita|Sharma|Operations Research Scientist|Logistics|Rotterdam|1|2020-01-01||L5|95000|Optimisation, Linear programming, Python
3010|Hugo|Lefebvre|Computer Vision Engineer|Logistics|Lyon|1|2023-02-01||L5|84000|OpenCV, PyTorch, C++
3011|Isabel|Costa|Data Analyst|Logistics|Lisbon|1|2022-03-01||L4|47000|SQL, Excel, Power BI
3012|Jakub|Zielinski|Reporting Analyst|Logistics|Warsaw|1|2021-07-01||L4|45000|Excel, SQL, SAP BW
3013|Katrin|Fuchs|Machine Learning Engineer|Logistics|Hamburg|1|2023-05-01||L5|90000|Python, Docker, MLflow, Monitoring
3014|Liam|O'Connor|Solution Architect|Logistics|Dublin|1|2017-09-01||L5|108000|AWS, Integration, Kafka
3015|Mei|Chen|Data Steward|Logistics|Rotterdam|0.5|2022-09-01||L4|60000|Metadata, Data quality, Collibra
3016|Nils|Haugen|Warehouse Process Engineer|Logistics|Oslo|1|2019-03-01||L4|72000|Lean, SAP EWM
3017|Olga|Ivanova|Software Engineer|Logistics|Hamburg|1|2021-08-01||L5|83000|Java, Spring, SQL
3018|Pedro|Alves|Data Engineer|Logistics|Lisbon|1|2024-01-15||L4|52000|Python, SQL, GCP
4001|Quinn|Harper|AI Product Manager|Customer Service|London|1|2021-04-01||L5|99000|Product management, Roadmap, Conversational AI
4002|Rosa|Delgado|Data Engineer|Customer Service|Madrid|1|2021-12-01||L4|65000|Python, SQL, AWS
4003|Sven|Eriksson|Senior Data Scientist|Customer Service|Stockholm|1|2019-10-01||L5|96000|NLP, Python, Transformers
4004|Tuba|Yildiz|NLP Engineer|Customer Service|Berlin|1|2022-07-01||L5|88000|NLP, spaCy, Hugging Face, LLM
4005|Uwe|Brandt|Data Analyst|Customer Service|Hamburg|1|2017-02-01||L4|64000|SQL, Tableau, Excel
4006|Vera|Simic|Conversation Designer|Customer Service|Vienna|1|2023-04-01||L4|58000|UX writing, Dialogue design
4007|Wout|Peeters|MLOps Engineer|Customer Service|Antwerp|1|2024-03-01||L5|92000|Kubernetes, CI/CD, Terraform, MLflow
4008|Xenia|Pappas|Working Student Data Science|Customer Service|Berlin|0.5|2025-10-01||L2|19000|Python, pandas
4009|Yannick|Dubois|Data Scientist|Customer Service|Lyon|1|2022-11-01||L4|77000|Python, NLP, SQL
4010|Zofia|Wojcik|Customer Insights Analyst|Customer Service|Warsaw|1|2021-05-01||L4|46000|SQL, Power BI, Statistics
4011|Arne|Thiessen|Team Lead Analytics|Customer Service|Hamburg|1|2016-09-01||L6|91000|Analytics, SQL, Coaching
4012|Bianca|Keller|Data Engineer|Customer Service|Zurich|1|2023-08-01||L5|105000|Databricks, Spark, Azure
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));
