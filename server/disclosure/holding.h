// Everything an agency holds about one participant, read record by record: what is in their
// audience, also with others, what is for their own eyes, what is in quarantine about them, and who
// and which tablet may have it.
#pragma once

#include <functional>
#include <memory>
#include <set>

#include "server/disclosure/told.h"
#include "shared/records/facts.h"
#include "shared/records/kinds.h"
#include "shared/sheets/sheet.h"

namespace ayumi::disclosure {

// Words in records of several people, in what others wrote under the person's name and in what
// nobody can read: told only where somebody of the agency has read them (docs/decisions/0042).
enum class SharedWords { LeftOut, Told };

// Of one record, so that others can refer to it.
struct Reference {
    std::string kind;
    std::string day;  // of the record, or the day in it that says best when
};

// `reader` and `kinds` outlive it; one thread. The index of the records is kept, nothing else of
// them.
class Holding {
public:
    Holding(storage::Reader& reader, const records::KindTable& kinds, std::string person,
            TimeMs nowMs, SharedWords sharedWords);

    const Parties& parties() const { return m_parties; }
    const records::KindTable& kinds() const { return m_kinds; }
    const std::string& person() const { return m_person; }
    TimeMs nowMs() const { return m_nowMs; }

    // How many records of each kind, in the order in which they are told.
    const std::vector<std::pair<std::string, std::size_t>>& counts() const { return m_counts; }
    std::size_t records() const { return m_index.size(); }
    const Reference* reference(const std::string& record) const;
    // What codes stand for: tasks of a list, signs of the person's own, goals, sheets.
    std::string taskOf(const std::string& list, const std::string& code) const;
    std::string signOf(const std::string& code) const;
    std::string goalOf(const std::string& goal) const;
    const sheets::Sheet* sheet(const std::string& code, std::int64_t version) const;

    // By kind, then by day. Each is read when its turn has come.
    void eachRecord(const std::function<void(const ToldRecord&)>& each);
    void eachHeld(const std::function<void(const ToldHeld&)>& each);

    std::vector<ToldCoach> coaches();           // by their first day
    std::vector<ToldTablet> tablets();          // that hold the person's records, or did
    std::vector<ToldDisclosure> disclosures();  // earlier ones, as the log says

    // How many records and held changes had words left out so far.
    std::size_t leftOut() const { return m_leftOut; }

private:
    struct Indexed {
        std::size_t order = 0;  // of its kind
        std::string day;
        std::int64_t number = 0;
        std::string record;
        std::string kind;
    };
    void index(const storage::RecordRow& row);
    void readSheets();
    ToldRecord toldOf(const storage::RecordRow& row);
    ToldChange toldOf(const storage::ChangeRow& row, const records::Kind* kind, bool shared) const;
    ToldHeld heldOf(const storage::ChangeRow& row) const;
    Json words(const records::Kind* kind, const Json& values, bool shared,
               std::vector<std::string>& leftOut) const;
    bool hides(const records::Kind* kind, const std::string& field, bool shared) const;

    storage::Reader& m_reader;
    const records::KindTable& m_kinds;
    const std::string m_person;
    const TimeMs m_nowMs;
    const SharedWords m_sharedWords;
    const Parties m_parties;
    std::shared_ptr<const records::Facts> m_facts;
    std::vector<Indexed> m_index;
    std::vector<std::pair<std::string, std::size_t>> m_counts;
    std::map<std::string, Reference> m_references;
    std::map<std::string, std::map<std::string, std::string>> m_tasks;  // by list, then code
    std::map<std::string, std::string> m_signs;
    std::map<std::string, std::string> m_goals;
    std::map<std::string, sheets::Sheet> m_sheets;   // by sheetKey()
    std::map<std::string, std::string> m_decisions;  // on held changes, by their id
    std::size_t m_leftOut = 0;
};

}  // namespace ayumi::disclosure
