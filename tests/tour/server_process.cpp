#include "tests/tour/server_process.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <stdexcept>
#include <utility>

namespace ayumi::tour {

namespace {

constexpr int kPatienceMs = 30'000;

QProcessEnvironment englishEnvironment() {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LANG", "C.UTF-8");
    return environment;
}

}  // namespace

ServerProcess::ServerProcess(QString program, const server::Folders& folders)
    : m_program(std::move(program)), m_folders(folders) {
    m_process.setProcessEnvironment(englishEnvironment());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

ServerProcess::~ServerProcess() {
    if (m_process.state() != QProcess::NotRunning) kill();
}

QStringList ServerProcess::arguments(const QStringList& command) const {
    return QStringList{"--data", QString::fromStdString(m_folders.data.string()), "--keys",
                       QString::fromStdString(m_folders.keys.string())} +
           command;
}

int ServerProcess::start() {
    m_process.start(m_program, arguments({"serve", "--port", "0"}));
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    while (!said.contains('\n') && timer.elapsed() < kPatienceMs &&
           (m_process.state() != QProcess::NotRunning || m_process.bytesAvailable() > 0)) {
        m_process.waitForReadyRead(200);
        said += m_process.readAllStandardOutput();
    }
    const int port = said.trimmed().split(' ').last().toInt();
    if (port == 0) throw std::runtime_error("ayumi-server does not serve: " + said.toStdString());
    return port;
}

void ServerProcess::kill() {
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

bool ServerProcess::stop() {
    m_process.terminate();
    return m_process.waitForFinished(kPatienceMs) &&
           m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QString ServerProcess::Output::after(const QString& word) const {
    const QRegularExpression line("^" + word + "\\s+(\\S+)",
                                  QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
}

ServerProcess::Output ServerProcess::run(const QStringList& command) const {
    QProcess process;
    process.setProcessEnvironment(englishEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_program, arguments(command));
    const bool ended = process.waitForFinished(kPatienceMs);
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            QString::fromUtf8(process.readAll())};
}

}  // namespace ayumi::tour
