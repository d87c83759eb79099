#include "tests/tour/report.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <utility>

#include "tests/qml/pages/page_driver.h"

namespace ayumi::tour {

namespace {

QString cell(QString text) { return text.replace('|', "/").replace('\n', ' '); }

}  // namespace

Report::Report(QString folder) : m_folder(std::move(folder)) { m_timer.start(); }

void Report::chapter(const QString& title) {
    m_lines << ""
            << "## " + title << ""
            << "| s | result | what |"
            << "|--:|--|--|";
    std::printf("\n%s\n", qPrintable(title));
    std::fflush(stdout);
}

bool Report::check(bool holds, const QString& what, const QString& detail) {
    ++m_checks;
    m_failed += holds ? 0 : 1;
    const QString more = holds || detail.isEmpty() ? QString() : ": " + detail;
    m_lines << QString("| %1 | %2 | %3 |")
                   .arg(static_cast<double>(m_timer.elapsed()) / 1000, 0, 'f', 1)
                   .arg(holds ? "ok" : "**FAILED**", cell(what + more));
    std::printf("  %-6s %s%s\n", holds ? "ok" : "FAILED", qPrintable(what), qPrintable(more));
    std::fflush(stdout);
    return holds;
}

void Report::need(bool holds, const QString& what, const QString& detail) {
    if (!check(holds, what, detail)) throw StoryEnds(what.toStdString());
}

void Report::picture(const QImage& image, const QString& name) {
    const QString file = QString("%1-%2.png").arg(++m_pictures, 2, 10, QChar('0')).arg(name);
    check(!image.isNull() && image.save(QDir(m_folder).filePath(file)),
          QString("picture [%1](%1)").arg(file));
}

void Report::note(const QString& text) {
    m_lines << QString("| | | %1 |").arg(cell(text));
    std::printf("         %s\n", qPrintable(text));
}

void Report::write() const {
    QFile file(QDir(m_folder).filePath("report.md"));
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("report.md cannot be written");
    const QString head = QString("# The tour\n\n%1 assertions, %2 failed, %3 s\n")
                             .arg(m_checks)
                             .arg(m_failed)
                             .arg(m_timer.elapsed() / 1000);
    file.write((head + m_lines.join('\n') + '\n').toUtf8());
}

int carryOut(Report& report, const std::function<void()>& story) {
    try {
        story();
        const QStringList ours = testing::takeWarnings().filter("qrc:");
        report.check(ours.isEmpty(), "no page complained", ours.join("; ").left(2000));
    } catch (const std::exception& error) {
        report.check(false, QString("the story ends here: %1").arg(error.what()));
    }
    report.write();
    std::printf("\n%d assertions, %d failed\n", report.checks(), report.failures());
    return report.good() ? 0 : 1;
}

}  // namespace ayumi::tour
