namespace HighDicom.Templates.Notation;

/// <summary>Reads the Condition column by recursive descent: clauses, or, and, not, atom.</summary>
internal sealed class RowConditionReader(string text)
{
    private readonly NotationScanner _scanner = new(text);

    /// <summary>The clauses of a cell.</summary>
    /// <exception cref="FormatException">The text does not follow the notation.</exception>
    public static List<ConditionClause> Read(string text)
    {
        List<ConditionClause> clauses = [];
        RowConditionReader reader = new(text);
        while (!reader._scanner.AtEnd)
        {
            clauses.Add(reader.Clause());
            if (!reader._scanner.Take(";") && !reader._scanner.AtEnd)
            {
                throw reader._scanner.Expected("';'");
            }
        }

        return clauses;
    }

    private ConditionClause Clause()
    {
        if (_scanner.Take("XOR"))
        {
            return new ConditionClause(ClauseKind.ExclusiveRows, null, Rows());
        }

        if (_scanner.Take("ATLEASTONE"))
        {
            return new ConditionClause(ClauseKind.AtLeastOneRow, null, Rows());
        }

        ClauseKind kind = _scanner.Take("FORBIDDEN IF") ? ClauseKind.ForbiddenIf
            : _scanner.Take("IFF") ? ClauseKind.IfAndOnlyIf
            : _scanner.Take("IF") ? ClauseKind.If
            : throw _scanner.Expected("IF, IFF, XOR, ATLEASTONE or FORBIDDEN IF");
        return new ConditionClause(kind, Or(), []);
    }

    private List<string> Rows()
    {
        List<string> rows = [];
        _scanner.Expect("(");
        do
        {
            rows.Add(Row());
        }
        while (_scanner.Take(","));
        _scanner.Expect(")");
        return rows;
    }

    private string Row()
    {
        _scanner.Expect("row");
        return _scanner.Word();
    }

    private RowCondition Or()
    {
        RowCondition left = And();
        while (_scanner.Take("or"))
        {
            left = new AnyRow(left, And());
        }

        return left;
    }

    private RowCondition And()
    {
        RowCondition left = Unary();
        while (_scanner.Take("and"))
        {
            left = new AllRows(left, Unary());
        }

        return left;
    }

    private RowCondition Unary()
    {
        if (_scanner.Take("not"))
        {
            return new NotRow(Unary());
        }

        if (_scanner.Take("("))
        {
            RowCondition inner = Or();
            _scanner.Expect(")");
            return inner;
        }

        return Atom();
    }

    private RowCondition Atom()
    {
        if (_scanner.Take("present("))
        {
            return Closed(new RowIsPresent(Row()));
        }

        if (_scanner.Take("absent(row"))
        {
            return Closed(new NotRow(new RowIsPresent(_scanner.Word())));
        }

        if (_scanner.Take("absent("))
        {
            uint tag = _scanner.Tag();
            _scanner.Expect("of");
            return Closed(new RowLacksAttribute(tag, Row()));
        }

        if (_scanner.Take("inherited("))
        {
            return new ContextIsInherited(_scanner.Until(")"));
        }

        if (_scanner.Take("iod("))
        {
            return Closed(new IodAllows(_scanner.Word()));
        }

        if (_scanner.Take("ext(\""))
        {
            return Closed(new ExternalFact(_scanner.Until("\"")));
        }

        bool ofName = _scanner.Take("name(");
        string row = Row();
        return Codes(ofName ? Closed(row) : row, ofName);
    }

    private RowHasCode Codes(string row, bool ofName) => _scanner.Take("=")
        ? new RowHasCode(row, ofName, [_scanner.Code()])
        : _scanner.Take("in") ? new RowHasCode(row, ofName, _scanner.Braced(CodeOrValue)) : throw _scanner.Expected("'=' or 'in'");

    private RowCode CodeOrValue() => _scanner.Take("\"") ? new RowCode(_scanner.Until("\""), "", "") : _scanner.Code();

    private T Closed<T>(T result)
    {
        _scanner.Expect(")");
        return result;
    }
}
