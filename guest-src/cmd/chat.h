/* chat.c: run's conversation */
int	converse(Session*, Chatform*, Story*, char *system, char *first, int *interrupted, int verbose);
