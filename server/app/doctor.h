// What is wrong with a server and how to mend it: looks at files, certificates, machine, port and
// database, with or without a running server, and changes nothing.
#pragma once

#include <vector>

#include "server/app/folders.h"
#include "shared/base/clock.h"

namespace ayumi::server {

struct Finding {
    Error what;  // its sentence says how to mend it
    bool wrong;  // to be mended; otherwise only to be known
};

class Findings {
public:
    void wrong(Error what) { m_all.push_back({std::move(what), true}); }
    void note(Error what) { m_all.push_back({std::move(what), false}); }

    const std::vector<Finding>& all() const { return m_all; }
    std::size_t countWrong() const;

private:
    std::vector<Finding> m_all;
};

// Modes, owners, and what lies in the keys folder that should not, or is not there and should.
void lookAtFiles(const Folders& folders, Findings& findings);
void lookAtCertificates(const Folders& folders, TimeMs nowMs, Findings& findings);
void lookAtSpace(const Folders& folders, const Configuration& configuration, Findings& findings);
// Whether a server runs on the data folder, and who answers at its port.
void lookAtPort(const Folders& folders, const Configuration& configuration, TimeMs nowMs,
                Findings& findings);
// Whether it can be reached and is safe to write to; then what it holds (clock, backups, tablets,
// whose keeping period is over).
void lookAtDatabase(const Folders& folders, const Configuration& configuration,
                    const records::KindTable& kinds, TimeMs nowMs, Findings& findings);

// All of it, in this order.
Findings examineServer(const Folders& folders, const records::KindTable& kinds, TimeMs nowMs);

}  // namespace ayumi::server
