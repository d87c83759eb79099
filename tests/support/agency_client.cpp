#include "tests/support/agency_client.h"

#include <fstream>
#include <stdexcept>

#include "server/http/admin_client.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "tests/support/server_process.h"

namespace ayumi::testing {

namespace {

template <class T>
T required(Result<T> result, const char* what) {
    if (!result) throw std::runtime_error(std::string(what) + ": " + result.error().code);
    return std::move(*result);
}

const test::Answer& good(const test::Answer& answer, const char* what) {
    if (answer.status == 200) return answer;
    throw std::runtime_error(std::string(what) + ": " + std::to_string(answer.status) + ' ' +
                             answer.body);
}

// The word after `label` in a command's output.
std::string wordAfter(const std::string& out, const std::string& label) {
    const auto at = out.find_first_not_of(' ', out.find(label) + label.size());
    return out.substr(at, out.find_first_of(" \n", at) - at);
}

}  // namespace

const Clock& AgencyClient::system() {
    static const SystemClock clock;
    return clock;
}

AgencyClient::AgencyClient(std::filesystem::path folder, const std::string& postgres,
                           const Clock& clock)
    : m_folders{folder / "data", folder / "data-keys"}, m_clock(clock) {
    startCrypto();
    std::vector<std::string> arguments{"init", "--name", "あゆみの会", "--host", "127.0.0.1"};
    if (!postgres.empty()) {
        std::ofstream(folder / "postgres") << postgres << '\n';
        arguments.insert(arguments.end(), {"--postgres-file", (folder / "postgres").string()});
    }
    command(std::move(arguments));
}

AgencyClient::AgencyClient(server::Folders folders, const Clock& clock)
    : m_folders(std::move(folders)), m_clock(clock) {
    startCrypto();
}

std::string AgencyClient::command(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(),
                     {"--data", m_folders.data.string(), "--keys", m_folders.keys.string()});
    const auto ran = runServerCommand(arguments);
    if (ran.status != 0) throw std::runtime_error("ayumi-server: " + ran.err);
    return ran.out;
}

test::Answer AgencyClient::get(const std::string& target, const std::string& token) const {
    return test::TlsClient(port()).ask(test::getRequest(target, test::bearer(token)));
}

test::Answer AgencyClient::post(const std::string& target, std::string_view body,
                                const std::string& token, const std::string& fields) const {
    return test::TlsClient(port()).ask(
        test::postRequest(target, body, test::bearer(token) + fields));
}

Json AgencyClient::admin(const std::string& path, const Json& body) const {
    const auto answer =
        required(http::callAdmin(m_folders.adminSocket(), {"POST", path, {}, canonical(body)}),
                 path.c_str());
    if (answer.status != 200) throw std::runtime_error(path + ": " + answer.body);
    return Json::parse(answer.body);
}

std::string AgencyClient::invite(const std::string& name) {
    const auto invited = admin("/v1/admin/invitations", {{"name", name}, {"use", "shared"}});
    return invited["secret"].get<std::string>();
}

ServedTablet AgencyClient::enrol(const std::string& name) {
    const auto key = makeSigningKey(m_random);
    sync::EnrolRequest request{invite(name), key.publicKey, sync::Protection::Passphrase, {}};
    request.proof = signBytes(key, sync::enrolProofInput(request));
    const auto answer = post("/v1/enrol", sync::write(request));
    ServedTablet tablet;
    tablet.enrolled =
        required(sync::readEnrolResponse(good(answer, "enrolment").body), "enrolment");
    return tablet;
}

void AgencyClient::addPeople() {
    const auto added =
        command({"person", "add", "--role", "coach", "--name", "高橋", "--login", "takahashi"});
    coach = wordAfter(added, "id");
    password = wordAfter(added, "password");
    sato = wordAfter(command({"person", "add", "--name", "佐藤"}), "id");
    site = wordAfter(command({"site", "add", "--name", "南店"}), "id");
    command({"assign", "佐藤", "--coach", "高橋"});
}

ServedTablet AgencyClient::signedIn(const std::string& name) {
    auto tablet = enrol(name);
    signIn(tablet, coach, "takahashi", password);
    return tablet;
}

void AgencyClient::signIn(ServedTablet& tablet, const std::string& person, const std::string& login,
                          const std::string& secret) {
    tablet.person = person;
    tablet.key = makeUuidV7(m_clock.nowMs(), m_random);
    tablet.signing = makeSigningKey(m_random);
    const auto answer =
        post("/v1/sign-in",
             sync::write(sync::SignInRequest{login, login.empty() ? person : "", secret, tablet.key,
                                             tablet.signing.publicKey}),
             tablet.enrolled.token);
    tablet.keyCertificate =
        required(sync::readSignInResponse(good(answer, "sign-in").body), "sign-in").certificate;
}

sync::Change AgencyClient::attendance(ServedTablet& tablet, const std::string& participant,
                                      const std::string& about, std::map<std::string, Json> set,
                                      const std::string& day,
                                      std::map<std::string, std::vector<std::string>> seen) {
    sync::ChangeContent made;
    made.id = makeUuidV7(m_clock.nowMs(), m_random);
    made.agency = tablet.enrolled.agency;
    made.kind = "attendance";
    made.participant = participant;
    made.day = day.empty() ? dayOf(m_clock.nowMs()) : day;
    made.about = about;
    made.record = records::naturalRecordId(*m_kinds.find("attendance"), made.agency, participant,
                                           made.day, about);
    made.author = tablet.person;
    made.key = tablet.key;
    made.device = tablet.enrolled.device;
    made.number = ++tablet.number;
    made.madeAtMs = m_clock.nowMs();
    made.set = std::move(set);
    made.seen = std::move(seen);
    return sync::signChange(std::move(made), tablet.signing);
}

sync::PushResponse AgencyClient::push(const ServedTablet& tablet,
                                      const std::vector<std::string>& changes) {
    const auto answer = post("/v1/changes", sync::pushBody({}, changes, {}), tablet.enrolled.token);
    return required(sync::readPushResponse(good(answer, "push").body), "push");
}

std::string codeOf(const test::Answer& answer) {
    return sync::readProblem(answer.status, answer.body).error.code;
}

}  // namespace ayumi::testing
