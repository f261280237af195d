"""The only room that knows Textual: the app, its keys, its screens and widgets."""
