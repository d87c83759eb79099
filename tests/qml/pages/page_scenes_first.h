// Screens of the first minutes: of an agency in which nothing is, of somebody of whom nothing was
// recorded, the help on first pages, the practice.
#pragma once

#include "tests/qml/pages/page_scenes.h"

namespace ayumi::testing {

// As forEachScene(); those of the practice belong to a route "practice".
void forEachFirstScene(
    const std::function<bool(const QString& route)>& wanted,
    const std::function<void(PageApp& app, const QString& name, SceneKind kind)>& visit);

}  // namespace ayumi::testing
