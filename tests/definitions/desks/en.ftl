service = Example desk
site-tracker = A tracker with an interface for programs
site-form = A help desk with a form
site-parts = A help desk with a form that takes files, too
site-zendesk = A desk with an interface of its own

ask-desk = Which kind of desk do you write to?
choice-desk-tracker = A tracker with an interface for programs
choice-desk-form = A help desk with a form
choice-desk-parts = A help desk with a form that takes files, too
choice-desk-zendesk = A desk with an interface of its own

rule-R1 = Because you said so.
rule-R2 = Because you said so.
rule-R3 = Because you said so.
rule-R4 = Because you said so.

route-tracker = Write to the desk
step-tracker-write = Fill in the request.
field-tracker-account = Name of the account
field-tracker-contact = Your address
field-tracker-story = What happened
draft-tracker-letter = Request
    .subject = Recovery of { $account }
line-tracker-letter-account = I cannot get into the account { $account }. Answers reach me at { $contact }.
line-tracker-letter-story = { $story }

route-form = Write to the desk
step-form-write = Fill in the request.
field-form-account = Name of the account
field-form-contact = Your address
field-form-story = What happened
draft-form-letter = Request
    .subject = Recovery of { $account }
line-form-letter-account = I cannot get into the account { $account }. Answers reach me at { $contact }.
line-form-letter-story = { $story }

route-parts = Write to the desk
step-parts-write = Fill in the request.
field-parts-account = Name of the account
field-parts-contact = Your address
field-parts-story = What happened
draft-parts-letter = Request
    .subject = Recovery of { $account }
line-parts-letter-account = I cannot get into the account { $account }. Answers reach me at { $contact }.
line-parts-letter-story = { $story }

route-zendesk = Write to the desk
step-zendesk-write = Fill in the request.
field-zendesk-account = Name of the account
field-zendesk-contact = Your address
field-zendesk-story = What happened
draft-zendesk-letter = Request
    .subject = Recovery of { $account }
line-zendesk-letter-account = I cannot get into the account { $account }. Answers reach me at { $contact }.
line-zendesk-letter-story = { $story }

never-ask-password = Your password
