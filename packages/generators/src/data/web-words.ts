const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** What people write pages, posts and tags about, in one word each: any of them goes before any of `pageKinds`. */
export const themes: readonly string[] = words(`
  garden kitchen coffee travel city bike winter family food music book photo film house office team customer product design
  health fitness yoga running hiking camping ski beach wine tea bread cake pasta salad breakfast dinner picnic wedding birthday
  holiday school language history art museum concert theatre dance game puzzle craft knitting sewing furniture lamp window
  energy solar water climate forest bird dog cat horse farm market shop fashion shoe jacket hair skin baby kids student
  career job salary tax budget savings insurance mortgage car train flight hotel island mountain lake river camera phone laptop
  software data security privacy cloud server email website newsletter podcast video marketing sales startup`);

/** What pages about those are. */
export const pageKinds: readonly string[] = words(`
  guide tips ideas basics checklist review news stories trends tools plan calendar photos faq lessons mistakes questions answers
  examples facts myths gifts costs prices offers deals events courses workshop club community archive notes interview tour week
  test comparison makeover project planner`);

/** What goes before either. */
export const pageQualifiers: readonly string[] = words(`
  best easy simple quick small new modern classic local seasonal first better cheap smart green weekly annual spring autumn
  summer daily little great complete honest practical`);

/** Where such pages are about, where nothing else tells them apart. */
export const pagePlaces: readonly string[] = words(`
  lisbon vienna hamburg leeds lyon porto ghent turin denver austin oslo bergen graz basel utrecht malaga krakow dublin cardiff
  antwerp seattle boston montreal bristol valencia aarhus tampere riga`);

/** Parts of web sites where such pages stand. */
export const sections: readonly string[] = words("blog news guides articles stories topics magazine resources");
