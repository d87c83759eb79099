// Rule 13: what a voice says of a screen is held against what stands on it.
#include <algorithm>

#include "mobile/viewmodels/read_aloud.h"
#include "tests/qml/pages/page_rules.h"

namespace ayumi::testing {

namespace {

bool isBody(const QQuickItem* item) { return className(item).startsWith("BodyFlick"); }

// A button of the page and a field are for who comes to them; cards and answers are read. What a
// picture shows, the words below it say. Where one is stands in the head, or scrolls with the body.
bool isDeedOrPicture(const QQuickItem* item) {
    for (; item != nullptr; item = item->parentItem()) {
        const QString name = className(item);
        if (isField(item) || name.startsWith("AppButton")) return true;
        if (name.startsWith("StageWords")) return true;
        if (name.startsWith("TrendAcross") || name.startsWith("TrendDown")) return true;
    }
    return false;
}

QString bare(QString text) {
    while (text.endsWith(u'。') || text.endsWith(u'.')) text.chop(1);
    return text.remove(' ');
}

QString spoken(const QVariant& text, const QString& language) {
    return bare(viewmodels::spokenText({text.toString()}, language));
}

// As a page hands it to the voice, to be found in a longer text.
QString heard(const QQuickItem* item, const QString& language) {
    if (!item->inherits("ayumi::drawing::RubyItem"))
        return spoken(item->property("text"), language);
    const QVariant markup = item->property("markup");
    const bool read = markup.toString().contains('{');
    return spoken(read ? markup : item->property("plainText"), language);
}

void checkWhatIsSaid(PageApp& app, const Look& look, const QString& said, QStringList& broken) {
    const QString language = look.language == "en" ? "en" : "ja";
    if (app.speech->languages.last() != language) broken += "13 read in another language";
    if (said.contains('{') || said.contains('|') || said.contains('}')) {
        broken += "13 markup is read: " + said;
    }
    for (const Shown& body : shownOn(app.app->window(), isBody)) {
        for (const Shown& one : shownIn(body.item, app.app->window(), isText)) {
            const bool read = bare(said).contains(heard(one.item, language));
            if (!read && !isDeedOrPicture(one.item)) broken += "13 not read: " + nameOf(one.item);
        }
    }
}

}  // namespace

QStringList brokenReadAloud(PageApp& app, const Look& look) {
    QStringList broken;
    const auto& session = app.tablet().session();
    const QQuickItem* speak = app.driver->find("speak");
    if (!look.voice && speak != nullptr) broken += "13 よみあげ without a voice";
    if (!look.voice || !session.active() || session.staff()) return broken;
    const QString route = app.context().navigator()->route();
    if (route == "pin" || route == "secret") return broken;  // nothing is read beside a secret
    const auto before = app.speech->said.size();
    if (const std::string problem = app.driver->touch("speak"); !problem.empty()) {
        return broken << "13 no よみあげ: " + QString::fromStdString(problem);
    }
    if (app.speech->said.size() != before + 1 || !app.speech->speaking) {
        return broken << "13 nothing is read";
    }
    checkWhatIsSaid(app, look, app.speech->said.last(), broken);
    if (!app.driver->touch("speak").empty() || app.speech->speaking) broken += "13 does not stop";
    return broken;
}

}  // namespace ayumi::testing
