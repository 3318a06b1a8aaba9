using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>Makes a requirement table from its lines.</summary>
internal ref struct TableDecoder
{
    private readonly List<EntryDraft> _roots = [];
    private readonly List<EntryDraft> _path = [];
    private DataLines _lines;

    private TableDecoder(DataLines lines) => _lines = lines;

    /// <summary>The table; null if there are no lines.</summary>
    public static RequirementTable? Decode(DataLines lines) => new TableDecoder(lines).Decode();

    private RequirementTable? Decode()
    {
        if (!_lines.MoveNext())
        {
            return null;
        }

        string[] header = _lines.Fields;
        RequirementTable table = new(header[0], header[1], header[2], header[3]) { Entries = [] };
        while (_lines.MoveNext())
        {
            Take();
        }

        table.Entries = [.. _roots.Select(draft => draft.ToEntry(table))];
        return table;
    }

    private readonly void Take()
    {
        switch (_lines.Kind)
        {
            case '-' or '+':
                Start(new EntryDraft(_lines.Kind == '+', [.. _lines.Fields[1..]]), int.Parse(_lines.Value, CultureInfo.InvariantCulture));
                break;
            case 'F' or 'A':
                _path[^1].Condition = ConditionReader.Read(_lines.Value);
                _path[^1].IsForbiddenOtherwise = _lines.Kind == 'F';
                break;
            case 'P':
                _path[^1].Applies = ConditionReader.Read(_lines.Value);
                break;
            case 'I':
                _path[^1].Items = ItemCount.Parse(_lines.Value);
                break;
            case 'E':
                _path[^1].StartValues(_lines.Value);
                break;
            case '=':
                _path[^1].Terms.Add(_lines.Value);
                break;
            default:
                throw new InvalidDataException($"'{_lines.Kind}' is no kind of line.");
        }
    }

    private readonly void Start(EntryDraft draft, int depth)
    {
        _path.RemoveRange(depth, _path.Count - depth);
        (depth == 0 ? _roots : _path[^1].Content).Add(draft);
        _path.Add(draft);
    }
}
