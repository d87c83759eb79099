// The real program ayumi-server, and its command line.
#pragma once

#include <QProcess>
#include <QStringList>

#include "server/app/folders.h"

namespace ayumi::tour {

class ServerProcess {
public:
    // `program`: path of ayumi-server. Nothing runs yet.
    ServerProcess(QString program, const server::Folders& folders);
    ~ServerProcess();  // kills what still runs

    int start();  // on any free port, which it returns; throws if it does not serve within 30 s
    void kill();  // -9
    bool stop();  // politely; false if it did not end well within 30 s

    struct Output {
        bool ok = false;
        QString text;

        QString after(const QString& word) const;  // what stands behind it on its line
    };
    Output run(const QStringList& command) const;  // another process of it, to its end

private:
    QStringList arguments(const QStringList& command) const;

    QString m_program;
    server::Folders m_folders;
    QProcess m_process;
};

}  // namespace ayumi::tour
