import { meaning } from "../meaning.ts";
import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Genes and how they are read. */
export const GENOMICS = field(
  "gene genome genomic sequencing sequencing_run variant_call transcript flowcell exon chromosome allele genotype phenotype dna rna_seq vcf proteomic bioinformatic variant? sample? run? reference? library? protein? pipeline_run?",
  [
    one("impact, variant impact, impact class", "MODERATE|LOW|HIGH|MODIFIER"),
    one("chemistry, chemistry version, reagent kit, kit", "v1.5|v2|XP|v3|R10.4.1"),
    small("yield gb, output gb, total yield", 20, 2800, 1),
    pattern("sample code, sample number, sample id number, library code", "G2[0-9]-[0-9]{4}"),
    one("biotype, gene type, gene biotype, transcript type", "protein_coding|lncRNA|pseudogene|miRNA|snRNA|rRNA"),
    one("strand", "+|-"),
    one("genotype, gt", "0/1|1/1|0/0|1|./."),
    one("zygosity", "heterozygous|homozygous|hemizygous"),
    one(
      "consequence, variant effect, effect, molecular consequence",
      "missense_variant|synonymous_variant|intron_variant|stop_gained|frameshift_variant|splice_region_variant|upstream_gene_variant",
    ),
    one(
      "clinical significance, pathogenicity, significance, classification, acmg class",
      "benign|likely_benign|uncertain_significance|likely_pathogenic|pathogenic",
    ),
    one("variant type, mutation type, variant class", "SNV|deletion|insertion|indel|CNV|duplication"),
    one("filter, filter status", "PASS|LowQual|q10|DP8"),
    one(
      "platform, sequencer, sequencing platform, instrument, instrument model",
      "NovaSeq 6000|NextSeq 2000|MiSeq|PromethION|Sequel IIe|HiSeq 2500",
    ),
    one("library type, library strategy, assay type, library", "WGS|WES|RNA-Seq|panel|ChIP-Seq|amplicon"),
    one("tissue, tissue type, sample source", "blood|saliva|tumour|liver|skin|brain|muscle"),
    one("reference genome, genome build, assembly, genome assembly, reference build", "GRCh38|GRCh37|T2T-CHM13|GRCm39"),
    one(
      "inheritance, inheritance mode, mode of inheritance",
      "autosomal dominant|autosomal recessive|X-linked|mitochondrial|de novo",
    ),
    one("layout, library layout, read layout", "paired|single"),
    one("qc status, quality status", "pass|warn|fail"),
    one("pipeline, pipeline name, workflow name", "germline-wgs|somatic-panel|rnaseq|exome|methylation"),
    number("read length, read length bp", 75, 250),
    number("q30 percent, q30, percent q30", 84, 96, 1),
    number("coverage, mean coverage, depth, mean depth, read depth", 18, 120, 1),
    small("dna concentration, concentration, concentration ng ul", 4, 180, 1),
    number("a260 280, purity ratio, od ratio", 1.7, 2.05, 2),
    number("mapping rate, percent mapped, alignment rate, mapping percent", 92, 99.8, 1),
    number("quality score, phred score, qual, mapping quality", 20, 60),
    number("allele frequency, af, allele fraction, vaf, maf", 0.001, 0.5, 4),
    number("gc content, gc percent", 36, 58, 1),
    number("read count, total read, reads, number of reads", 8_000_000, 900_000_000),
    meaning(
      "position, start position, pos, start",
      { integer: { generator: "integer", options: { min: 100_000, max: 230_000_000 } } },
      { of: ["variant", "gene", "exon", "transcript", "variant call", "locus"] },
    ),
    pattern("ref, reference allele, reference base, ref allele", "[ACGT]"),
    pattern("alt, alternate allele, alternative allele, alt allele", "[ACGT]{1,2}"),
    pattern("rs id, rsid, dbsnp, dbsnp id", "rs[1-9][0-9]{5,8}"),
    pattern("ensembl id, gene stable id, ensembl gene", "ENSG00000[0-9]{6}"),
    pattern("transcript number, transcript stable id, refseq", "ENST00000[0-9]{6}"),
    pattern("flowcell, flow cell, flowcell id", "H[0-9A-Z]{4}DSX[0-9]"),
    pattern("index sequence, barcode sequence, adapter, index 1, index 2, sequence, primer sequence", "[ACGT]{8}"),
    pattern("hgvs, hgvs c, cdna change", "c\\.[1-9][0-9]{1,3}[ACGT]>[ACGT]"),
    pattern(
      "protein change, hgvs p, amino acid change",
      "p\\.(Arg|Gly|Leu|Val|Ser|Pro)[1-9][0-9]{1,2}(His|Cys|Gln|Asp|Ter)",
    ),
    ...of("sequencing run, run", one("status, state", "completed|running|queued|failed|demultiplexing")),
    ...of(
      "sample, genomic sample",
      one("status", "sequenced|received|extracted|failed_qc|library_prep"),
      one("type", "germline|tumour|normal|control"),
    ),
  ],
  [],
  [
    pair("symbol, gene symbol, gene, gene name", "chromosome, chrom, chr", {
      BRCA1: "17",
      BRCA2: "13",
      TP53: "17",
      EGFR: "7",
      CFTR: "7",
      APOE: "19",
      KRAS: "12",
      MLH1: "3",
      PTEN: "10",
      HBB: "11",
      LDLR: "19",
      DMD: "X",
      FBN1: "15",
      MYH7: "14",
    }),
  ],
);
