MKSHELL=rc
# 9ml on Plan 9: the guest half, built where it runs

default:V:	all

all install test clean nuke:V:
	cd guest-src
	mk $MKFLAGS $target
