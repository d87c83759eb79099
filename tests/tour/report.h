// What the tour found: every assertion with its result and the picture it belongs to.
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QString>
#include <QStringList>

#include <functional>
#include <stdexcept>

namespace ayumi::tour {

// The story cannot go on; the report says why.
class StoryEnds : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class Report {
public:
    explicit Report(QString folder);  // exists; pictures and report.md go there

    void chapter(const QString& title);
    // Returns `holds`. `detail` is told when it does not.
    bool check(bool holds, const QString& what, const QString& detail = {});
    void need(bool holds, const QString& what, const QString& detail = {});  // else StoryEnds
    void picture(const QImage& image, const QString& name);
    void note(const QString& text);

    bool good() const { return m_failed == 0; }
    int checks() const { return m_checks; }
    int failures() const { return m_failed; }
    void write() const;  // report.md

private:
    QString m_folder;
    QStringList m_lines;
    QElapsedTimer m_timer;
    int m_checks = 0;
    int m_failed = 0;
    int m_pictures = 0;
};

// Tells the story into the report, writes it, and gives the exit code: 0 only if every assertion
// held, the story came to its end and no page complained meanwhile.
int carryOut(Report& report, const std::function<void()>& story);

}  // namespace ayumi::tour
