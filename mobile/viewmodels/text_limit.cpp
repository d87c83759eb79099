#include "mobile/viewmodels/text_limit.h"

#include <QtGlobal>

#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/kind_table.h"

namespace ayumi::viewmodels {

void TextLimit::setApp(AppContext* app) {
    m_app = app;
    m_problem = std::make_unique<Problem>(app->language());
    emit problemChanged();
}

void TextLimit::setField(const QString& field) {
    if (field == m_field) return;
    const auto* kind = kindTable().find(field.section('.', 0, 0).toStdString());
    const auto* known = kind ? kind->field(field.section('.', 1).toStdString()) : nullptr;
    if (known == nullptr || known->type != records::FieldType::Text) {
        return qWarning("TextLimit: %s is no text of the table of kinds", qPrintable(field));
    }
    m_field = field;
    m_most = static_cast<int>(known->max);
    emit fieldChanged();
}

QString TextLimit::fit(const QString& before, const QString& now) {
    if (!m_problem) return now;
    const FittedText fitted = fitText(before, now, m_most);
    m_problem->clear();
    if (fitted.leftOut > 0) {
        m_problem->set(
            {"note_left_out",
             {{"max", std::to_string(m_most)}, {"over", std::to_string(fitted.leftOut)}}});
    }
    return fitted.text;
}

void TextLimit::clear() {
    if (m_problem) m_problem->clear();
}

}  // namespace ayumi::viewmodels
