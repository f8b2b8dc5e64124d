"""Who works with this deployment: accounts, wrong tries, sign-ins. It knows no screen and no clock."""
