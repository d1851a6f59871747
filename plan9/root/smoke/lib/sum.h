int	sum(int*, int);
