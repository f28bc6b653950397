# The own words of the wizard.
