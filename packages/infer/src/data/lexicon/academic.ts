import { meaning } from "../meaning.ts";
import { number, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const TITLES =
  "A Survey of Graph Indexing Methods|Learning to Rank with Sparse Feedback|On the Complexity of Query Rewriting|Adaptive Sampling for Large Networks|Measuring Trust in Online Communities|Efficient Joins on Compressed Columns|Robust Speech Recognition in Noise|Soil Moisture and Crop Yield in Dry Regions|Early Detection of Sepsis from Vital Signs|Urban Heat and the Shape of Streets|Incremental Maintenance of Materialised Views|Sleep and Memory in Young Adults|Fair Allocation with Budget Limits|Low-Power Sensing for Bridges|A Field Study of Pair Programming";
const TOPICS =
  "machine learning|databases|information retrieval|computer vision|graph theory|climate models|human-computer interaction|natural language processing|distributed systems|epidemiology|materials science|cryptography|data mining|robotics|genomics";

/** Papers, where they appear, and who wrote them. */
export const ACADEMIC = field(
  "publication_keyword domain_publication domain_author domain_conference domain_journal paper_author paper_keyphrase citation? publication? paper? journal? conference? author? keyword? domain? venue? .citation_num .reference_num .num_citations .n_citation .paper_id",
  [
    ...of(
      "publication, paper, article",
      one("title, name", TITLES),
      one(
        "abstract",
        "We present a method that needs a tenth of the labelled data and reaches the same accuracy.|This paper studies how indexes grow under frequent updates and proposes a bound.|Over two years we observed 1,200 patients; the new score predicted the outcome earlier.|We compare six algorithms on public data and discuss where each of them fails.|The results suggest that shorter streets cool faster at night.|We describe the design of a sensor network that ran for three winters without maintenance.",
      ),
      small("citation number, citation num, citation, citations, n citation, citation count", 0, 460),
      number("reference number, reference num, reference, references, reference count", 9, 64),
    ),
    ...of(
      "conference, venue",
      one(
        "name, title, full name",
        "International Conference on Data Engineering|Symposium on Distributed Systems|Conference on Machine Learning and Applications|Workshop on Graph Data|Annual Meeting on Computational Linguistics|Conference on Human Factors|Symposium on Theory of Computation|Conference on Information Retrieval|European Conference on Vision|Workshop on Privacy",
      ),
    ),
    ...of(
      "journal",
      one(
        "name, title, journal name, full name",
        "Journal of Data Management|Annals of Applied Statistics Letters|Transactions on Networks|Journal of Clinical Research|Letters in Physics|Review of Economic Methods|Journal of Machine Intelligence|Ecology and Climate|Journal of Software Practice|Computational Biology Reports",
      ),
    ),
    ...of("domain, field, keyword, keyphrase, topic", one("name, keyword, domain, keyphrase name", TOPICS)),
    one("keyword, keyphrase, keyphrase name", TOPICS),
    ...of("organization, institution, affiliation", meaning("name", { text: "school" }, { confidence: 0.93 })),
  ],
);
