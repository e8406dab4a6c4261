// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtWidgets/QFrame>

class QLabel;

/// Among the drafts: the batch that was begun and is not queued yet, with the way back to it. Not there while there is none.
class OpenBatchLine : public QFrame
{
    Q_OBJECT

public:
    explicit OpenBatchLine(Core &core, QWidget *parent = nullptr);

Q_SIGNALS:
    void goOnRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Core &m_core;
    QLabel *m_words;
};
