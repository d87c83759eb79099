#include "tests/support/postgres_cluster.h"

#include <cstdlib>
#include <stdexcept>

#include "shared/base/bytes.h"
#include "shared/base/random.h"
#include "tests/support/server_process.h"

namespace ayumi::testing {

namespace {

std::string script() {
    const char* source = std::getenv("AYUMI_SOURCE_DIR");
    return std::string(source == nullptr ? "." : source) + "/tests/support/postgres-cluster";
}

std::string run(std::vector<std::string> arguments) {
    const auto ran = runProgram(script(), arguments);
    if (ran.status != 0) throw std::runtime_error("postgres-cluster: " + ran.err);
    return ran.out.substr(0, ran.out.find('\n'));
}

}  // namespace

bool PostgresCluster::possible() { return std::getenv("AYUMI_TEST_POSTGRES") != nullptr; }

// Not inside a test's private folder, which user postgres could not enter.
PostgresCluster::PostgresCluster()
    : m_folder(std::filesystem::temp_directory_path() /
               ("ayumi-cluster-" + toHex(SystemRandom().bytes(6)))),
      m_port(run({"make", m_folder.string()})) {}

PostgresCluster::~PostgresCluster() {
    runProgram(script(), {"stop", m_folder.string(), "immediate"});
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::string PostgresCluster::connection() const {
    return "host=127.0.0.1 port=" + m_port + " user=postgres dbname=postgres";
}

void PostgresCluster::stop(const std::string& mode) { run({"stop", m_folder.string(), mode}); }

void PostgresCluster::start() { run({"start", m_folder.string(), m_port}); }

}  // namespace ayumi::testing
