/*
 * Rows of a matrix against one vector, several rows at a time: each
 * row has one accumulator of four lanes, lane l takes the columns
 * 4i+l for ascending i, and the latency of an addition is hidden by
 * the other rows.
 *
 * SI points into the first row, DI into the vector, R11 is the bytes
 * from row to row, R8 3*R11, R9 5*R11, R10 7*R11; X0 … X7 are the
 * rows' accumulators, X8 is the vector, AX, X9 and X10 are spoiled.
 */
#define ROW4(a, m) \
	MOVUPS	m, X9; \
	MULPS	X8, X9; \
	ADDPS	X9, a
#define ROW3(a, m) \
	LOAD3(X9, X10, m); \
	MULPS	X8, X9; \
	ADDPS	X9, a
#define ROW2(a, m) \
	LOAD2(X9, X10, m); \
	MULPS	X8, X9; \
	ADDPS	X9, a
#define ROW1(a, m) \
	LOAD1(X9, X10, m); \
	MULPS	X8, X9; \
	ADDPS	X9, a

#define ROWS1(row) \
	row(X0, (SI))
#define ROWS4(row) \
	row(X0, (SI)); \
	row(X1, (SI)(R11*1)); \
	row(X2, (SI)(R11*2)); \
	row(X3, (SI)(R8*1))
#define ROWS8(row) \
	ROWS4(row); \
	row(X4, (SI)(R11*4)); \
	row(X5, (SI)(R9*1)); \
	row(X6, (SI)(R8*2)); \
	row(X7, (SI)(R10*1))

#define CLEAR4 \
	XORPS	X0, X0; \
	XORPS	X1, X1; \
	XORPS	X2, X2; \
	XORPS	X3, X3
#define CLEAR8 \
	CLEAR4; \
	XORPS	X4, X4; \
	XORPS	X5, X5; \
	XORPS	X6, X6; \
	XORPS	X7, X7

/*
 * The columns of some rows, ROWS1, ROWS4 or ROWS8: first n/4 times four of
 * them, then the left = n%4 last ones.  The labels are the caller's.
 */
#define QUADS(rows, quads, loop, end) \
	MOVQ	quads, AX; \
	CMPQ	AX, $0; \
	JEQ	end; \
loop: \
	MOVUPS	(DI), X8; \
	rows(ROW4); \
	ADDQ	$16, SI; \
	ADDQ	$16, DI; \
	SUBQ	$1, AX; \
	JNE	loop; \
end:
#define TAIL(rows, left, two, one, end) \
	CMPQ	left, $2; \
	JLT	one; \
	JEQ	two; \
	LOAD3(X8, X10, (DI)); \
	rows(ROW3); \
	JMP	end; \
two: \
	LOAD2(X8, X10, (DI)); \
	rows(ROW2); \
	JMP	end; \
one: \
	CMPQ	left, $0; \
	JEQ	end; \
	LOAD1(X8, X10, (DI)); \
	rows(ROW1); \
end:
