#include <array>
#include <utility>

#include "server/api/api.h"
#include "server/services/storage_failure.h"

namespace ayumi::api {

namespace {

constexpr int kRetryAfterS = 5;

constexpr std::array kStatuses{std::pair{std::string_view("device_unknown"), 401},
                               std::pair{std::string_view("token_expired"), 401},
                               std::pair{std::string_view("unauthorized"), 401},
                               std::pair{std::string_view("device_revoked"), 403},
                               std::pair{std::string_view("sign_in_wrong"), 403},
                               std::pair{std::string_view("code_expired"), 403},
                               std::pair{std::string_view("code_used"), 403},
                               std::pair{std::string_view("invitation_wrong"), 403},
                               std::pair{std::string_view("invitation_expired"), 403},
                               std::pair{std::string_view("invitation_used"), 403},
                               std::pair{std::string_view("proof_wrong"), 403},
                               std::pair{std::string_view("registration_forged"), 403},
                               std::pair{std::string_view("key_statement_forged"), 403},
                               std::pair{std::string_view("foreign_agency"), 403},
                               std::pair{std::string_view("unknown_key"), 403},
                               std::pair{std::string_view("key_mismatch"), 403},
                               std::pair{std::string_view("key_revoked"), 403},
                               std::pair{std::string_view("no_right"), 403},
                               std::pair{std::string_view("record_unknown"), 404},
                               std::pair{std::string_view("person_unknown"), 404},
                               std::pair{std::string_view("login_taken"), 409},
                               std::pair{std::string_view("sign_in_throttled"), 429},
                               std::pair{std::string_view("internal"), 500},
                               std::pair{std::string_view("storage_unavailable"), 503},
                               std::pair{std::string_view("storage_full"), 507}};

}  // namespace

http::Response refusal(const Error& error) {
    int status = 400;
    for (const auto& [code, known] : kStatuses) {
        if (code == error.code) status = known;
    }
    auto response = http::problem(status, error.code, error.args);
    if (const auto seconds = error.args.find("seconds"); seconds != error.args.end()) {
        response.retryAfterS = std::stoi(seconds->second);
    } else if (status == 503 || status == 507) {
        response.retryAfterS = kRetryAfterS;
    }
    return response;
}

http::Handler onPool(WorkPool& pool, std::function<void(http::Request, http::Reply)> work) {
    return [&pool, work = std::move(work)](http::Request request, http::Reply reply) {
        pool.run([work, request = std::move(request), reply = std::move(reply)]() mutable {
            const http::Reply answer = reply;
            try {
                work(std::move(request), std::move(reply));
            } catch (const std::exception&) {
                answer(refusal(services::storageFailure("request_failed")));
            }
        });
    };
}

}  // namespace ayumi::api
