namespace HighDicom.StandardImporter.Reading;

/// <summary>Reads the rows of one table; a cell that spans rows is repeated in each.</summary>
internal sealed class TableRowsReader(DocBookSource source)
{
    /// <summary>No published table is wider; a greater span is a mistake.</summary>
    private const int MostColumns = 100;

    /// <summary>By column: cells of rows above, and how many rows more they reach into.</summary>
    private Dictionary<int, (PublishedCell Cell, int Rows)> _hanging = [];

    /// <summary>The row (<c>tr</c>) that starts here.</summary>
    public PublishedRow Row()
    {
        int line = source.Line, column = 0;
        List<PublishedCell> cells = [];
        Dictionary<int, (PublishedCell Cell, int Rows)> next = [];
        foreach (string element in source.Below())
        {
            if (element is not ("td" or "th"))
            {
                continue;
            }

            column = AddHanging(cells, column, next);
            int rows = CellReader.Span(source, "rowspan");
            PublishedCell cell = CellReader.Cell(source);
            Add(cells, column, (cell, rows), next);
            column += cell.Columns;
            if (column > MostColumns)
            {
                throw source.Error($"a row has more than {MostColumns} columns");
            }
        }

        AddHanging(cells, column, next);
        _hanging = next;
        return new(line, cells);
    }

    private int AddHanging(List<PublishedCell> cells, int column, Dictionary<int, (PublishedCell Cell, int Rows)> next)
    {
        while (_hanging.TryGetValue(column, out (PublishedCell Cell, int Rows) hanging))
        {
            Add(cells, column, hanging, next);
            column += hanging.Cell.Columns;
        }

        return column;
    }

    private static void Add(List<PublishedCell> cells, int column, (PublishedCell Cell, int Rows) placed, Dictionary<int, (PublishedCell Cell, int Rows)> next)
    {
        cells.Add(placed.Cell);
        if (placed.Rows > 1)
        {
            next[column] = (placed.Cell, placed.Rows - 1);
        }
    }
}
