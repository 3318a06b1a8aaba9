namespace HighDicom.Templates.Notation;

/// <summary>Reads a line of the Value Set Constraint column.</summary>
internal static class RowStatementReader
{
    /// <summary>The statement of a line; null for lines that only say where the row stands.</summary>
    /// <exception cref="FormatException">The text does not follow the notation.</exception>
    public static RowStatement? Read(string text, bool isInclude)
    {
        NotationScanner scanner = new(text);
        if (scanner.Take("Root node"))
        {
            return null;
        }

        RowStatement statement = isInclude && scanner.Take("$") ? Binding(scanner) : Statement(scanner);
        return statement;
    }

    private static ParameterBinding Binding(NotationScanner scanner)
    {
        string parameter = scanner.Word();
        scanner.Expect("=");
        return new ParameterBinding(parameter, CodeSetReader.Read(scanner.Rest));
    }

    private static RowStatement Statement(NotationScanner scanner)
    {
        if (scanner.Take("UNITS ="))
        {
            return new UnitSet(CodeSetReader.Read(scanner.Rest));
        }

        if (scanner.Take("DEFAULT ="))
        {
            return new DefaultValue(scanner.Rest);
        }

        if (scanner.Take("GRAPHIC TYPE ="))
        {
            bool excluded = scanner.Take("not");
            return new GraphicTypes(excluded, scanner.Braced(scanner.Word));
        }

        if (scanner.Take("SOP CLASS ="))
        {
            return new ReferencedClass(scanner.Rest);
        }

        if (scanner.Take("REF OBJECT ="))
        {
            return new ReferencedKinds(scanner.Rest.Trim('{', '}').Split(',').Select(kind => kind.Trim()).ToList());
        }

        return scanner.Take("COUNT") ? Count(scanner) : scanner.Take("IF count(row") ? DependentOnCount(scanner) : Other(scanner);
    }

    private static ValueCount Count(NotationScanner scanner)
    {
        uint tag = scanner.Tag();
        bool atLeast = scanner.Take(">=");
        if (!atLeast)
        {
            scanner.Expect("=");
        }

        return new ValueCount(tag, atLeast, Number(scanner));
    }

    private static DependsOnCount DependentOnCount(NotationScanner scanner)
    {
        string row = scanner.Word();
        scanner.Expect(")");
        bool several = scanner.Take(">");
        if (!several)
        {
            scanner.Expect("=");
        }

        scanner.Expect("1");
        scanner.Expect("THEN");
        return new DependsOnCount(row, several, Statement(scanner));
    }

    private static RowStatement Other(NotationScanner scanner)
    {
        string rest = scanner.Rest;
        if (rest == "VALUE > 0")
        {
            return new PositiveNumber();
        }

        if (rest.StartsWith("STRING =", StringComparison.Ordinal))
        {
            return new TrimmedText();
        }

        if (rest == "DCID unknown")
        {
            return new ValueSet(new GroupCodes(null, true, ""));
        }

        return rest.StartsWith("IF ", StringComparison.Ordinal) || rest.StartsWith("VALUE =", StringComparison.Ordinal)
            ? new ExternalStatement(rest)
            : new ValueSet(CodeSetReader.Read(rest));
    }

    private static int Number(NotationScanner scanner) =>
        int.TryParse(scanner.Rest, out int number) ? number : throw scanner.Expected("a number");
}
