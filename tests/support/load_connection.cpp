#include "tests/support/load_connection.h"

#include <stdexcept>

namespace ayumi::testing {

void FirstWrong::note(const std::string& wrong) {
    const std::lock_guard lock(m_mutex);
    if (m_text.empty()) m_text = wrong;
}

std::string FirstWrong::text() const {
    const std::lock_guard lock(m_mutex);
    return m_text;
}

LoadConnection::LoadConnection(std::function<int()> port, std::string token,
                               LoadTolerance tolerance, FirstWrong& wrong)
    : m_port(std::move(port)),
      m_token(std::move(token)),
      m_tolerance(std::move(tolerance)),
      m_wrong(wrong) {}

std::optional<std::string> LoadConnection::ask(const std::string& request) {
    m_sent = false;
    if (!m_connection) {
        try {
            m_connection = std::make_unique<test::TlsClient>(m_port());
        } catch (const std::runtime_error&) {
            return std::nullopt;  // nobody listens
        }
    }
    m_sent = m_connection->write(request);
    test::Answer answer;
    try {
        answer = m_connection->readAnswer();
    } catch (const std::runtime_error& error) {
        if (!m_tolerance.silence) m_wrong.note(error.what());
    }
    if (answer.status == 200) return std::move(answer.body);
    m_connection.reset();
    if (answer.status != 0 && !m_tolerance.askedAgain.contains(answer.status)) {
        m_wrong.note("answered " + std::to_string(answer.status) + ' ' + answer.body);
    }
    return std::nullopt;
}

std::optional<sync::PushResponse> LoadConnection::push(const std::vector<std::string>& travelling) {
    const auto body = ask(test::postRequest("/v1/changes", sync::pushBody(m_head, travelling, {}),
                                            test::bearer(m_token)));
    if (!body) return std::nullopt;
    auto response = sync::readPushResponse(*body);
    if (!response) m_wrong.note("a push was answered with " + *body);
    if (!response || !learn(response->head, response->reset)) return std::nullopt;
    return std::move(*response);
}

std::optional<sync::ReadPullResponse> LoadConnection::pull(const std::string& cursor) {
    const auto body = ask(test::getRequest(
        "/v1/records?cursor=" + cursor + "&head=" + sync::headText(m_head), test::bearer(m_token)));
    if (!body) return std::nullopt;
    auto page = sync::readPullResponse(*body);
    if (!page) m_wrong.note("a pull was answered with " + *body);
    if (!page || !learn(page->head, page->reset)) return std::nullopt;
    return std::move(*page);
}

bool LoadConnection::learn(const sync::Head& head, bool reset) {
    const bool forgot = reset || head.number < m_head.number;
    if (forgot) m_wrong.note("the log forgot " + sync::headText(m_head));
    m_head = head;
    return !forgot;
}

}  // namespace ayumi::testing
