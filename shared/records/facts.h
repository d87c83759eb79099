// What the master records say of people: roles, assignments and consents. Both sides fill it from
// the shown values of the same records, so both judge alike.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/records/permissions.h"

namespace ayumi::records {

// Whether a consent counts on the day on which it was withdrawn. A tablet stops at once; of what
// was made on that day nobody can tell afterwards whether it came before.
enum class WithdrawalDay { Over, Counts };

struct Consent {
    std::string scope;
    std::string givenOn;  // day; empty: nobody knows since when, so it does not hold
    std::string withdrawnOn;

    bool holdsOn(std::string_view day, WithdrawalDay withdrawalDay) const;
};

// Values: field -> shown value of one record. Not thread-safe while put() runs.
class Facts : public Relations {
public:
    // True if a record of this kind bears on facts, so that whoever keeps them must put() it.
    static bool concerns(std::string_view kind);
    static const std::vector<std::string>& kinds();
    // True if it bears on who may see what.
    static bool concernsScope(std::string_view kind);

    static Consent consentOf(const Json& values);

    void put(std::string_view kind, const std::string& record, const std::string& participant,
             const Json& values);

    std::optional<Role> roleOf(std::string_view person) const override;
    bool isAssigned(std::string_view coach, std::string_view participant, TimeMs at) const override;
    bool isKnown(std::string_view participant) const override;

    // When the last assignment of the two ended or will end; nullopt if there is none that ends.
    std::optional<TimeMs> assignmentEndMs(std::string_view coach,
                                          std::string_view participant) const;

    bool consented(std::string_view participant, std::string_view scope, std::string_view day,
                   WithdrawalDay withdrawalDay) const;

    const std::map<std::string, Role>& roles() const { return m_roles; }
    // Whom a `person` tells of, or to whom an assignment was made though none came with it yet.
    std::set<std::string> participants() const;
    std::vector<std::string> participantsOf(std::string_view coach, TimeMs at) const;

    // The audiences a person is in, each with the relation it comes from (scope, sync.md).
    std::map<std::string, Relation> audiencesOf(std::string_view person, TimeMs at) const;

private:
    struct Assignment {
        std::string participant;
        std::string coach;
        std::string from;  // first day
        std::string to;    // last day, or empty
    };
    static bool covers(const Assignment& assignment, const std::string& day);
    std::vector<const Assignment*> assignmentsOf(std::string_view coach) const;

    std::map<std::string, Role> m_roles;              // by person, only those not voided
    std::set<std::string, std::less<>> m_known;       // participants, voided ones too
    std::map<std::string, Assignment> m_assignments;  // by record
    std::map<std::string, std::set<std::string>, std::less<>> m_recordsOf;  // by coach
    // by participant, then record
    std::map<std::string, std::map<std::string, Consent>, std::less<>> m_consents;
};

}  // namespace ayumi::records
