"""A small deck in each dialect, with what only that dialect has."""

DECKS = {
    "presenterm": """\
        ---
        title: Moestuin
        sub_title: Een begin
        authors: [Ann, Bob]
        theme: {name: dark}
        ---

        Waarom
        ===

        Een tuin leeft.

        <!-- pause -->
        * een
        <!-- pause -->
        * twee

        <!-- speaker_note: Zeg hallo. -->
        <!-- end_slide -->

        Naast elkaar
        ===

        <!-- column_layout: [3, 2] -->
        <!-- column: 0 -->
        Links
        <!-- column: 1 -->
        ```rust +exec {1|2-3}
        let a;
        ---
        let b;
        ```
        <!-- reset_layout -->
        Onder
        """,
    "patat": """\
        ---
        title: Moestuin
        patat:
          incrementalLists: true
        ...

        # Waarom

        - een
        - twee

        . . .

        Een tuin leeft.

        <!-- Zeg hallo. -->

        # Citaat

        > - alles
        > - tegelijk
        """,
    "slides": """\
        ---
        author: Ann
        paging: Slide %d / %d
        ---
        # Moestuin
        Welkom
        ---
        ## Waarom
        Een tuin
        leeft
        ---
        Zonder kop
        """,
    "lookatme": """\
        ---
        title: Moestuin
        extensions: [file_loader]
        ---

        # Waarom

        Een

        <!-- stop -->

        Twee

        # Code

        ```file
        path: tuin.py
        ```
        """,
    "mdp": """\
        %title: Moestuin
        %author: Ann

        -> # Waarom <-

        Een
        ^
        Twee

        -------------------------------------------------

        -> # Citaat <-

        > Een tuin
        """,
    "marp": """\
        ---
        marp: true
        footer: Alle rechten
        ---
        <!-- _class: lead -->
        # Moestuin

        ---

        ## Waarom

        * een
        * twee

        - drie

        <!-- Zeg hallo. -->
        """,
    "slidev": """\
        ---
        theme: seriph
        title: Moestuin
        drawings: {persist: false}
        ---

        # Moestuin

        ---
        layout: two-cols
        ---

        # Waarom

        Links

        ::right::

        <v-clicks>

        - een
        - twee

        </v-clicks>

        <!--
        Zeg hallo. [click] En dan dit.
        -->
        """,
    "reveal": """\
        # Moestuin

        Welkom

        ---

        ## Waarom <!-- .slide: data-timing="90" -->

        - een <!-- .element: class="fragment" -->
        - twee <!-- .element: class="fragment" -->

        Note:
        Zeg hallo.

        ----

        ## Onder

        <p class="fragment">Later</p>

        Altijd
        """,
}
