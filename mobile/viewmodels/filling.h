// One filling of a sheet while it is being written (docs/sheets.md "On the tablet"): every tap is a
// draft at once, commit() saves all of it together, locking saves it marked unfinished. A draft
// knows its sheet and version and goes on with them, whatever came or was retired since.
#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/edited_fields.h"
#include "shared/sheets/answers.h"
#include "shared/sheets/sheet.h"

namespace ayumi::viewmodels {

// Of fields in one change, canonical: leaves room for the rest of it. So much one answer may have.
inline constexpr std::size_t kMaxFieldsBytes = 48 * 1024;

struct FillingOf {
    std::string participant;
    std::string sheet = {};   // code; may be empty with `record`
    std::string record = {};  // empty: the one begun here or of the day, else a new one
    std::string day = {};     // of a daily sheet; empty: today
    bool proxy = false;       // staff write the person's words, and not their own side
};

// The version of a filling that was begun on this tablet by whoever is signed in, and not saved
// yet; 0 if there is none. Of a daily sheet: today's.
int begunHere(AppContext& app, const std::string& participant, const std::string& sheet);

class Filling : public QObject {
    Q_OBJECT

public:
    // The database is open and somebody signed in: the draft is theirs. `app` outlives it.
    Filling(AppContext& app, FillingOf of);

    const FillingOf& of() const { return m_of; }
    // Null while it cannot be opened: problem() says why, as ShelvedSheet::problem, or
    // "sheet_missing" where it is not here.
    const sheets::Sheet* sheet() const { return m_sheet ? &*m_sheet : nullptr; }
    const std::string& problem() const { return m_problem; }
    const std::string& kind() const { return m_kind; }
    const std::string& record() const { return m_record; }
    bool daily() const { return m_kind == "daily_sheet"; }

    const store::RecordView& view() const { return m_fields.view(); }
    bool recorded() const { return m_fields.recorded(); }
    std::string state() const;  // "", "draft", "submitted", "withdrawn": as it is saved
    bool fixed() const { return state() == "submitted" || state() == "withdrawn"; }
    bool fromDraft() const { return m_fromDraft; }
    bool dirty() const { return m_fields.dirty() || m_own.dirty(); }
    bool saving() const { return m_saving; }

    bool consented() const { return !m_consent.empty(); }
    const std::string& consentDay() const { return m_consentDay; }  // given on; empty: none holds
    const std::string& consentEnded() const { return m_consentEnded; }  // none holds since; or ""
    // Own-eyes questions are put: to somebody who signed in themselves.
    bool asksOwn() const { return m_asksOwn; }

    std::vector<const sheets::Item*> asked() const;  // by the answers so far, in order
    sheets::Answers answers() const;
    Json answer(const sheets::Item& item) const { return fields(item).value(item.field()); }
    std::string other(const sheets::Item& item) const;  // words beside a choice
    bool touched(const sheets::Item& item) const;       // since it was last saved
    bool unfinished(const sheets::Item& item) const;    // written when the screen was locked
    bool fits(const Json& answer) const;                // into kMaxFieldsBytes
    // Kept as a draft at once; nothing changes what is fixed.
    void setAnswer(const sheets::Item& item, Json answer);
    void setOther(const sheets::Item& item, const std::string& words);
    std::string help() const;  // how much there was, as in the kind; "" if it was not said
    void setHelp(const std::string& help);

    const std::string& place() const { return m_place; }  // where one is, kept with the draft
    void setPlace(const std::string& place);

    // Staff who know that the day of a daily sheet is signed say why they write.
    bool reasonNeeded() const { return m_reasonNeeded; }
    const QString& reason() const { return m_reason; }
    void setReason(const QString& reason);

    // Saves what was answered since the last time; `state`: "draft" or "submitted". What fails
    // keeps its draft. `confirmed`: a proxy's words were confirmed by the person.
    void commit(const std::string& state, bool confirmed, std::function<void(Result<void>)> then);
    // Taken back: what was saved stays in the record as withdrawn, what was not is gone.
    void withdraw(std::function<void(Result<void>)> then);

signals:
    void changed();

private:
    using Then = std::function<void(Result<void>)>;
    void find();
    void findSheet(int version);
    void refresh();
    void findConsent();
    void loadDraft();
    void keepDraft();
    void saveUnfinished();
    void note(const std::string& state);
    void send(bool confirmed, bool unfinished, Then then);
    void saved(const std::vector<tablet::SaveRequest>& requests,
               const Result<std::vector<tablet::Saved>>& result);
    EditedFields& fields(const sheets::Item& item) { return item.ownEyes ? m_own : m_fields; }
    const EditedFields& fields(const sheets::Item& item) const {
        return item.ownEyes ? m_own : m_fields;
    }
    bool set(EditedFields& fields, const std::string& name, Json value);

    AppContext& m_app;
    FillingOf m_of;
    const std::string m_writer;
    const std::string m_side;
    const bool m_asksOwn;
    std::optional<sheets::Sheet> m_sheet;
    std::string m_problem;
    std::string m_kind;
    std::string m_record;
    std::string m_ownRecord;
    store::DraftKey m_draftKey;
    EditedFields m_fields;
    EditedFields m_own;
    std::string m_consent;  // record
    std::string m_consentDay;
    std::string m_consentEnded;
    std::string m_place;
    QString m_reason;
    bool m_reasonNeeded = false;
    bool m_fromDraft = false;
    bool m_saving = false;
};

}  // namespace ayumi::viewmodels
