// What whoever tries the demonstration is told, in Japanese and English.
#pragma once

#include <string>

#include "tests/demo/demo_agency.h"

namespace ayumi::demo {

std::string secretsText(const DemoAgency& agency, int port);

}  // namespace ayumi::demo
