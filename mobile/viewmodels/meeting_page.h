// One meeting about a person, whole: what was said and decided, and how the record came about.
#pragma once

#include "mobile/viewmodels/record_page.h"

namespace ayumi::viewmodels {

class MeetingPage : public ayumi::viewmodels::RecordPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")

public:
    MeetingPage(AppContext& app, const QVariantMap& args) : RecordPage(app, args, "meetingForm") {
        refresh();
    }
};

}  // namespace ayumi::viewmodels
