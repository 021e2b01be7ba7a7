/** Publishers of books, comics and magazines. */
export const publishing: Readonly<Record<string, string>> = {
  manuscripts: `
    id int pk sequence
    title varchar(120) ~[A-Z]
    genre varchar(30) list:Literary Fiction|list:Fantasy|list:Fiction|list:Mystery
    submission_status varchar(30) list:under_review
    word_count int *
    synopsis text ~[a-z]{4}
    editor_comments text ~[a-z]{4}`,
  book_editions: `
    id int pk sequence
    isbn13 varchar(17) isbn|~^97
    format varchar(20) list:paperback
    trim_size varchar(20) ~[0-9]
    binding varchar(20) list:perfect_bound|list:paperback|list:hardcover
    imprint varchar(60) ~[A-Z]
    bisac_code varchar(9) ~^[A-Z]{3}[0-9]{6}
    print_run int *
    publication_status varchar(20) list:published|list:active`,
  comic_issues: `
    id int pk sequence
    issue_number varchar(10) ~[0-9]
    story_arc varchar(80) ~[A-Z]
    cover_variant varchar(20) list:regular|list:A|list:standard
    penciller varchar(60) fullName
    inker varchar(60) fullName
    letterer varchar(60) fullName
    cgc_grade decimal(3,1) decimal:0-10`,
  royalty_agreements: `
    id int pk sequence
    rights_type varchar(30) list:print|list:translation
    territory varchar(40) *
    royalty_rate decimal(4,2) *
    status varchar(20) list:active|list:signed`,
  author_contracts: `
    id int pk sequence
    advance decimal(10,2) amount|*
    rights_granted varchar(40) list:World English|list:world
    contract_status varchar(20) list:active|list:signed`,
};
