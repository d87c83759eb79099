// What every program that shows components does first: fonts, plugins, import path.
#pragma once

class QObject;
class QQmlEngine;

namespace ayumi::look {

void setUpApplication();
void setUpEngine(QQmlEngine& engine);

// The theme of this engine; owned by it.
QObject* theme(QQmlEngine& engine);

}  // namespace ayumi::look
