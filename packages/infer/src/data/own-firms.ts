/** A firm that an application is run by: what it sends and what it sells comes from one, whatever the row. */
export interface OwnFirm {
  readonly name: string;
  readonly domain: string;
  readonly address: string;
  readonly phone: string;
  readonly vat: string;
  readonly number: string;
}

const firm = (name: string, street: string, last: string): OwnFirm => ({
  name,
  domain: `${name.toLowerCase().replaceAll(/[^a-z]/g, "")}.example`,
  address: `${street}, Bristol BS1`,
  // Numbers that Ofcom keeps for fiction.
  phone: `+44 117 496 0${last}`,
  vat: `XX28471${last}9`,
  number: `04829${last}`,
});

/** None of them exists; which of them a schema has is told by its tables' names. */
export const OWN_FIRMS: readonly OwnFirm[] = [
  firm("Harbour & Pine", "48 Quay Street", "137"),
  firm("Brightfold", "12 Mill Lane", "204"),
  firm("Northgate Works", "7 Foundry Row", "318"),
  firm("Alder Lane", "91 Station Road", "452"),
  firm("Copper Kettle", "3 Market Place", "566"),
  firm("Fairwater", "26 Canal Walk", "681"),
  firm("Larkrise", "15 Orchard Close", "729"),
];
