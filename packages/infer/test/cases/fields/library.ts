/** Libraries. */
export const library: Readonly<Record<string, string>> = {
  library_items: `
    id int pk sequence
    barcode varchar(20) unique ~[0-9]{6}
    call_number varchar(30) ~[0-9]
    dewey varchar(12) ~^[0-9]{3}
    item_type varchar(20) list:book
    circulation_status varchar(20) list:available
    shelf_location varchar(40) ~[A-Z]
    binding varchar(20) list:hardcover|list:paperback
    condition varchar(20) list:good
    collection varchar(30) list:Fiction`,
  borrowers: `
    id int pk sequence
    card_number varchar(20) ~[0-9]{4}
    borrower_category varchar(20) list:adult
    status varchar(20) list:active
    fines_owed decimal(6,2) *`,
  book_loans: `
    id int pk sequence
    loan_status varchar(20) list:returned
    renewals int integer:0-10|count
    due_date date date|dateAfter
    fine_reason varchar(40) list:overdue|list:Overdue
    returned_condition varchar(20) list:good`,
  holds: `
    id int pk sequence
    pickup_branch varchar(40) ~Library|~Branch|list:Central Library|companyName
    hold_status varchar(20) list:waiting
    queue_position int integer:1-50|*`,
  marc_records: `
    id int pk sequence
    leader varchar(24) ~[0-9]{5}
    material_type varchar(20) list:book
    edition_statement varchar(60) ~ed
    physical_description varchar(80) ~p
    subject_heading varchar(100) ~[A-Z]
    publication_place varchar(60) city`,
};
