-- Driven by neovim.test.ts: opens a table as an editor does, and writes down what a person would see.
local program = { os.getenv('NODE'), os.getenv('PROGRAM'), 'lsp' }
local seen = {}

local function attach()
  local client = vim.lsp.get_active_clients()[1]
  local id = client and client.id or vim.lsp.start_client({ cmd = program, name = 'gov-lint', root_dir = vim.fn.getcwd() })
  vim.lsp.buf_attach_client(0, id)
end

-- The diagnostics of a rule in the buffer, each with the words that it marks.
local function marked(buffer, rule)
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.code == rule then
      local words = vim.api.nvim_buf_get_text(
        buffer, diagnostic.lnum, diagnostic.col, diagnostic.end_lnum, diagnostic.end_col, {})
      table.insert(found, table.concat(words, '\n'))
    end
  end
  return found
end

local function wait(buffer, test)
  return vim.wait(20000, function() return test(vim.diagnostic.get(buffer)) end, 20)
end

local function has(rule)
  return function(all)
    for _, diagnostic in ipairs(all) do if diagnostic.code == rule then return true end end
    return false
  end
end

local function without(rule)
  return function(all) return #all > 0 and not has(rule)(all) end
end

-- Applies the first code action for a rule whose title fits.
local function act(buffer, rule, title)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.code == rule then
      local range = {
        start = { line = diagnostic.lnum, character = 0 },
        ['end'] = { line = diagnostic.lnum, character = 0 },
      }
      local asked = vim.tbl_extend('force', { range = range, message = diagnostic.message }, diagnostic.user_data.lsp)
      local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
        textDocument = vim.lsp.util.make_text_document_params(buffer),
        range = range,
        context = { diagnostics = { asked } },
      }, 10000)
      for _, answer in pairs(answers or {}) do
        for _, action in ipairs(answer.result or {}) do
          if string.find(action.title, title, 1, true) then
            vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
            return action.title
          end
        end
      end
    end
  end
end

local function run()
  vim.cmd('edit child.yaml')
  local child = vim.api.nvim_get_current_buf()
  attach()
  seen.opened = wait(child, has('coverage/missing-task'))
  seen.number = marked(child, 'citations/malformed-number')
  seen.width = marked(child, 'wording/mixed-width')

  seen.fix = act(child, 'citations/malformed-number', '改为')
  seen.fixed = wait(child, without('citations/malformed-number'))
  seen.line = vim.api.nvim_buf_get_lines(child, 11, 12, false)[1]

  seen.exception = act(child, 'wording/mixed-width', '理由')
  wait(child, has('exceptions/unreasoned-exception'))
  for index, line in ipairs(vim.api.nvim_buf_get_lines(child, 0, -1, false)) do
    if string.find(line, 'disable-next-line', 1, true) then
      vim.api.nvim_buf_set_lines(child, index - 1, index, false, { line .. '原文如此' })
    end
  end
  seen.excepted = wait(child, function(all)
    return without('wording/mixed-width')(all) and not has('exceptions/unreasoned-exception')(all)
  end)

  vim.cmd('edit parent.yaml')
  local parent = vim.api.nvim_get_current_buf()
  attach()
  local lines = vim.api.nvim_buf_get_lines(parent, 0, -1, false)
  for index, line in ipairs(lines) do
    if string.find(line, 'number: 2', 1, true) then vim.api.nvim_buf_set_lines(parent, index - 1, index, false, {}) end
  end
  seen.refreshed = vim.wait(20000, function() return not has('coverage/missing-task')(vim.diagnostic.get(child)) end, 20)
end

local isSound, fault = pcall(run)
if not isSound then seen.fault = tostring(fault) end
local out = io.open(os.getenv('SEEN'), 'w')
out:write(vim.fn.json_encode(seen))
out:close()
vim.cmd('qall!')
