
choice-area-aAREA = The area number AREA
ask-detail-AREA = Is there anything to show in the area number AREA?
    .hint = For example a bill, a letter or an older message.
choice-detail-AREA-yes = Yes, there is
choice-detail-AREA-no = No, nothing
