"""All tests share the servers of chassis' plugin: started once a run, when the first test needs
them.
"""

pytest_plugins = ["chassis.testing.plugin"]
