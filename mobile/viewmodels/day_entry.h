// One record of a participant's day while it is being written (sync.md "When a change is made"):
// every tap is a draft at once, commit() makes one change of all of them, locking makes one marked
// unfinished.
#pragma once

#include <QObject>

#include <functional>
#include <string>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/edited_fields.h"

namespace ayumi::viewmodels {

// Drafts belong to the participant, also handed over; to the staff member in a proxy entry.
struct EntryOf {
    std::string kind;  // daily: participant, day and `about` make its id
    std::string participant;
    std::string day;
    bool proxy = false;      // staff write for the participant
    std::string about = {};  // of a mark: the goal
};

class DayEntry : public QObject {
    Q_OBJECT

public:
    // The database is open and somebody signed in. `app` outlives it.
    DayEntry(AppContext& app, EntryOf of);

    const EntryOf& of() const { return m_of; }
    const store::RecordView& view() const { return m_fields.view(); }
    bool recorded() const { return m_fields.recorded(); }
    bool fromDraft() const { return m_fromDraft; }  // what was begun before is here again
    bool dirty() const { return m_fields.dirty(); }
    bool saving() const { return m_saving; }
    bool touched(const std::string& field) const { return m_fields.touched(field); }
    // Written when the screen was locked.
    bool unfinished(const std::string& field) const { return m_fields.unfinished(field); }

    Json value(const std::string& field) const { return m_fields.value(field); }
    QString text(const std::string& field) const;
    // Kept as a draft at once. The value that stands already is no answer.
    void set(const std::string& field, Json value);

    // The writer knows that the day is signed: what is written needs a reason beside it.
    bool reasonNeeded() const { return m_reasonNeeded; }
    const QString& reason() const { return m_reason; }
    void setReason(const QString& reason);  // kept with the draft

    int place() const { return m_place; }  // in the flow; kept with the draft
    void setPlace(int place);

    // One change of everything answered since the last; nothing answered is good at once. One that
    // fails keeps its draft. `confirmed`: a proxy's words were confirmed by the person.
    void commit(bool confirmed, std::function<void(Result<void>)> then);

signals:
    void changed();

private:
    void refresh();
    void loadDraft();
    void keepDraft();
    void saveUnfinished();
    void send(bool confirmed, bool unfinished, std::function<void(Result<void>)> then);
    void saved(const Result<tablet::Saved>& result);

    AppContext& m_app;
    const EntryOf m_of;
    store::DraftKey m_draftKey;
    std::string m_record;
    EditedFields m_fields;
    QString m_reason;
    int m_place = 0;
    bool m_reasonNeeded = false;
    bool m_fromDraft = false;
    bool m_saving = false;
};

}  // namespace ayumi::viewmodels
