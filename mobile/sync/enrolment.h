// POST /v1/enrol: the one exchange before there is a database. A plain state machine.
#pragma once

#include <cstdint>
#include <functional>

#include "mobile/store/tablet_rows.h"
#include "mobile/sync/requests.h"
#include "mobile/sync/transport.h"

namespace ayumi::tablet {

class Enrolment {
public:
    using Callback = std::function<void(Result<store::Identity>)>;

    // Sends at once. `done` is called once. Codes: the server's ("invitation_unknown",
    // "invitation_used", "invitation_expired" ...), the transport's failures, "bad_answer",
    // "registration_forged".
    Enrolment(Transport& transport, std::uint64_t ticket, EnrolAsk ask, Callback done);

    bool onAnswer(std::uint64_t ticket, const HttpAnswer& answer);  // false: not for this one

    bool finished() const { return !m_done; }

private:
    Result<store::Identity> read(const HttpAnswer& answer) const;

    std::uint64_t m_ticket;
    EnrolAsk m_ask;
    Callback m_done;
};

}  // namespace ayumi::tablet
