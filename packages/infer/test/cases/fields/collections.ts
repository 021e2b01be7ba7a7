import type { Schemas } from "./schemas.ts";

/** Collections that vocabularies describe, and films kept at home. */
export const collections: Schemas = {
  linkedData: {
    vocabularies: `
      prefix varchar(190) ~^[a-z]+[23]?$
      namespace_uri varchar(190) *
      label varchar(255) ~(Core|Terms|Ontology|Vocabulary|Classification)`,
    properties: `
      local_name varchar(190) list:creator
      label varchar(255) recased`,
    resource_classes: `
      local_name varchar(190) list:Photograph
      comment text list:A message on paper from one person to another.
      label varchar(255) recased`,
    resource_templates: `
      label varchar(190) list:Letter`,
    item_sets: `
      is_open boolean boolean`,
    resource_values: `
      type varchar(255) list:literal
      value text list:Oil on canvas`,
  },
  filmShelf: {
    scenes: `
      title varchar(255) *
      details text ~(shot in one take|at the station|Interview|Opening|Outtakes|The |Closing|Two |A |An |Behind)`,
    performers: `
      name varchar(100) fullName`,
    scene_markers: `
      position int *`,
  },
};
